"""Fetches real pictures that may be used, from two PyPI packages: `pictures.py FOLDER`.

scikit-image has NASA's astronaut (public domain) and pictures without faces; the
source of face_recognition has official portraits of the US government (public
domain). They are unpacked into the folder and never kept in the repository.
"""

import pathlib
import subprocess
import sys
import tarfile
import zipfile

PACKAGES = (
    ("scikit-image==0.26.0", "scikit_image-*.whl", ["--only-binary", ":all:"]),
    ("face_recognition==1.3.0", "face_recognition-*.tar.gz", ["--no-binary", ":all:"]),
)


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for package, pattern, kind in PACKAGES:
        get = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        got = subprocess.run([*get, *kind, "--dest", str(folder), package], check=False)
        found = sorted(folder.glob(pattern))
        if got.returncode or not found:
            raise SystemExit(f"{package}: pip cannot download it")
        if found[0].suffix == ".whl":
            zipfile.ZipFile(found[0]).extractall(folder)
        else:
            tarfile.open(found[0]).extractall(folder, filter="data")


if __name__ == "__main__":
    main()
