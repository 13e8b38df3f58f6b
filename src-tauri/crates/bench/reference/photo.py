"""OpenCV's way of a photo: decode, scale, encode, at the sizes and quality given."""

import json

import cv2
import numpy as np


def load(folder):
    asked = json.loads((folder / "photo.json").read_text())
    data = np.frombuffer((folder / "photo.jpg").read_bytes(), np.uint8)
    size = (asked["width"], asked["height"])

    def photo():
        picture = cv2.imdecode(data, cv2.IMREAD_COLOR)
        small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        done, jpeg = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, asked["quality"]])
        assert done and len(jpeg) > 10_000

    return f"OpenCV {cv2.__version__}: imdecode, resize INTER_AREA, imencode", [photo]
