"""Runs notebooks from top to bottom; with --write their outputs are saved, otherwise a failing cell fails the run."""
import sys

import nbformat
from nbclient import NotebookClient

paths = [path for path in sys.argv[1:] if path != "--write"]
for path in paths:
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, timeout=180, kernel_name="python3", record_timing=False).execute()
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    if "--write" in sys.argv:
        notebook.metadata.get("language_info", {}).pop("version", None)
        nbformat.write(notebook, path)
    print(f"{path}: {sum(cell.cell_type == 'code' for cell in notebook.cells)} cells")
