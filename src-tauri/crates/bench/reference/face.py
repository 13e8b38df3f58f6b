"""LiteRT's way of a face frame: detector and mesh, and the mesh alone for tracking."""

import importlib.metadata
import json

import cv2
import numpy as np
from ai_edge_litert.interpreter import Interpreter

import models


def anchors():
    """Centres of the short-range detector's 896 boxes."""
    found = []
    for cells, boxes in ((16, 2), (8, 6)):
        for y in range(cells):
            for x in range(cells):
                found += [((x + 0.5) / cells, (y + 0.5) / cells)] * boxes
    return np.float32(found)


class Net:
    def __init__(self, path):
        self.net = Interpreter(model_path=path, num_threads=1)
        self.net.allocate_tensors()
        self.input = self.net.get_input_details()[0]["index"]
        self.outputs = [output["index"] for output in self.net.get_output_details()]

    def run(self, picture):
        self.net.set_tensor(self.input, picture[None])
        self.net.invoke()
        return [self.net.get_tensor(output) for output in self.outputs]


class Eyes:
    def __init__(self, folder):
        self.detector = Net(models.fetch(models.DETECTOR, folder))
        self.mesh = Net(models.fetch(models.MESH, folder))
        self.anchors = anchors()

    def detect(self, frame):
        """Centre, size and turn of the best face's square; nothing without a face."""
        h, w = frame.shape[:2]
        scale = 128 / max(h, w)
        small = cv2.resize(frame, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR)
        square = np.zeros((128, 128, 3), np.uint8)
        top, left = (128 - small.shape[0]) // 2, (128 - small.shape[1]) // 2
        square[top : top + small.shape[0], left : left + small.shape[1]] = small
        first, second = self.detector.run(square.astype(np.float32) / 127.5 - 1)
        boxes, scores = (first, second) if first.shape[-1] == 16 else (second, first)
        best = int(scores[0, :, 0].argmax())
        if scores[0, best, 0] < 0:
            return None
        box = boxes[0, best] / 128
        centre = box[:2] + self.anchors[best]
        eyes = box[4:8].reshape(2, 2)
        way = eyes[1] - eyes[0]
        middle = (centre * 128 - (left, top)) / scale
        return middle, float(box[2:4].max()) * 1.5 * 128 / scale, float(np.arctan2(way[1], way[0]))

    def landmarks(self, frame, square):
        (x, y), size, turn = square
        c, s = np.cos(turn) * size / 192, np.sin(turn) * size / 192
        back = np.float32([[c, -s, x - 96 * c + 96 * s], [s, c, y - 96 * s - 96 * c]])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        crop = cv2.warpAffine(frame, back, (192, 192), flags=flags)
        return self.mesh.run(crop.astype(np.float32) / 255)

    def look(self, frame):
        square = self.detect(frame)
        if square is not None:
            self.landmarks(frame, square)
        return square


def load(folder):
    asked = json.loads((folder / "face.json").read_text())
    eyes = Eyes(folder)
    frames = [
        cv2.cvtColor(cv2.imread(str(folder / name)), cv2.COLOR_BGR2RGB) for name in asked["frames"]
    ]
    squares = [eyes.look(frame) for frame in frames]
    if any(square is None for square in squares):
        raise SystemExit("LiteRT sees no face in a frame that has one")
    if asked["track"]:
        pieces = [
            lambda frame=frame, square=square: eyes.landmarks(frame, square)
            for frame, square in zip(frames, squares, strict=True)
        ]
    else:
        pieces = [lambda frame=frame: eyes.look(frame) for frame in frames]
    return f"LiteRT {importlib.metadata.version('ai-edge-litert')} with XNNPACK", pieces
