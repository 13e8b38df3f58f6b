"""Makes the subset fonts of this folder from glyphs.txt; see README.md."""
import pathlib
import re
import subprocess
import sys

here = pathlib.Path(__file__).parent
fonts = pathlib.Path(sys.argv[1])
sources = [
    *(here.parent / "src/card").glob("*.rs"),
    *(here.parent / "src/table/things").glob("*.rs"),
    here.parent / "src/people.rs",
]
texts = "".join(re.sub(r"//.*", "", source.read_text("utf-8")) for source in sources)
letters = sorted({c for c in texts if ord(c) > 126} | {chr(c) for c in range(32, 127)})
(here / "glyphs.txt").write_text("".join(letters) + "\n", "utf-8")
for weight in ("Regular", "Bold"):
    subprocess.run(
        ["pyftsubset", fonts / f"NotoSansCJK-{weight}.ttc", "--font-number=0", f"--text-file={here / 'glyphs.txt'}",
         f"--output-file={here / f'NotoSansCJKjp-{weight}-subset.otf'}", "--layout-features=", "--no-hinting",
         "--desubroutinize", "--name-IDs=0,1,2,13,14", "--notdef-outline"],
        check=True,
    )
