"Bridges pinned to the GPU."
