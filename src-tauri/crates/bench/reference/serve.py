"""The reference implementations, timed beside ours: `serve.py card|face|photo FOLDER`.

Says what it is on one line. Then, for each line read, works through all that is
in the folder once, on one thread, and prints a line with the nanoseconds of each
piece, of the time that the process had a core. Reading files is not timed.
"""

import importlib
import pathlib
import sys
import time

import cv2


def main() -> None:
    kind, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    cv2.setNumThreads(1)
    name, pieces = importlib.import_module(kind).load(folder)
    print(name, flush=True)
    for _line in sys.stdin:
        took = []
        for piece in pieces:
            start = time.process_time_ns()
            piece()
            took.append(time.process_time_ns() - start)
        print(*took, flush=True)


if __name__ == "__main__":
    main()
