"""Resizes pictures with Pillow itself.

Arguments: a folder; a JSON list of {"source": [height, width], "size": [height, width], "channels": 1 | 3,
"interpolation": NAME}. Reads FOLDER/i.in, the pixels of the picture at that position of the list, and writes FOLDER/i.out.
"""

import json
import os
import sys

import numpy as np
from PIL import Image

root, cases = sys.argv[1], json.loads(sys.argv[2])
for i, case in enumerate(cases):
    (height, width), (target_height, target_width) = case["source"], case["size"]
    pixels = np.fromfile(os.path.join(root, f"{i}.in"), np.uint8)
    channels = case["channels"]
    image = Image.fromarray(pixels.reshape((height, width, channels) if channels > 1 else (height, width)))
    resized = image.resize((target_width, target_height), Image.Resampling[case["interpolation"].upper()])
    np.asarray(resized).tofile(os.path.join(root, f"{i}.out"))
print("[]")
