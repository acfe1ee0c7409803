"Compiled draws: the counter generator, binomials, Bessel slack, and the fused bridge."
from pathlib import Path


def _drop_stale_cache(folder=Path(__file__).parent):
    "Delete cached machine code older than any kernel: Numba notices a changed file, but not a changed callee."
    newest = max(source.stat().st_mtime for source in folder.glob("*.py"))
    for compiled in folder.glob("__pycache__/*.nb[ic]"):
        if compiled.stat().st_mtime < newest:
            compiled.unlink(missing_ok=True)


try:
    _drop_stale_cache()
except OSError:  # a read-only installation never changes
    pass
