"""canonical_face_model.binarypb (FaceGeometry.MetaData) -> head.mesh, see HEAD.md.

Little endian: vertices as x, y, z (cm), u, v (f32), then triangles as three indices (u16).
Only three kinds of field are met: varints, 32-bit floats and nested messages.
"""
import struct
import sys


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        value, shift, at = value | (byte & 127) << shift, shift + 7, at + 1
        if byte < 128:
            return value, at


def fields(data):
    at = 0
    while at < len(data):
        tag, at = varint(data, at)
        number, kind = tag >> 3, tag & 7
        if kind == 0:
            value, at = varint(data, at)
        elif kind == 5:
            value, at = struct.unpack_from("<f", data, at)[0], at + 4
        else:
            size, at = varint(data, at)
            value, at = data[at:at + size], at + size
        yield number, kind, value


source, target = sys.argv[1:]
whole = open(source, "rb").read()
mesh = next(value for _, kind, value in fields(whole) if kind == 2 and len(value) > 5000)
vertices, indices = [], []
for number, kind, value in fields(mesh):
    if kind == 5:
        vertices.append(value)
    elif number == 4:
        indices.append(value)
assert (len(vertices), len(indices)) == (468 * 5, 898 * 3)
with open(target, "wb") as out:
    out.write(struct.pack(f"<{len(vertices)}f", *vertices))
    out.write(struct.pack(f"<{len(indices)}H", *indices))
