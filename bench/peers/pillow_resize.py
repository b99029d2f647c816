"""Prints the milliseconds of processor time that Pillow takes to resize a picture and to crop its center.

Argument: JSON of `source` and `size`, [height, width]; `crop`, the side of the center, all of it where that is the height;
`interpolation`; `turn`, the milliseconds to measure for.
"""

import json
import sys
import time

import numpy as np
from PIL import Image

case = json.loads(sys.argv[1])
(height, width), (target_height, target_width) = case["source"], case["size"]
pixels = (np.arange(height * width * 3) * 97 % 256).astype(np.uint8)
image = Image.fromarray(pixels.reshape(height, width, 3))
resample = Image.Resampling[case["interpolation"].upper()]
crop = case["crop"]
top, left = (target_height - crop) // 2, (target_width - crop) // 2


def work():
    resized = image.resize((target_width, target_height), resample)
    if crop < target_height:
        resized.crop((left, top, left + crop, top + crop))


work()
started, calls = time.process_time(), 0
while (time.process_time() - started) * 1000 < case["turn"]:
    work()
    calls += 1
print((time.process_time() - started) * 1000 / calls)
