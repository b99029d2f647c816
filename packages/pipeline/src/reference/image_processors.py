"""What Transformers' own image processors make of images.

Reads a JSON list of [configuration, path of an image] from standard input and writes, for each, height and width as
little-endian uint32, then the pixels [3, height, width] as float32. Neither PyTorch nor the network is used.
"""

import json
import os
import struct
import sys

os.environ.update(USE_TORCH="0", USE_TF="0", USE_FLAX="0", HF_HUB_OFFLINE="1", TRANSFORMERS_VERBOSITY="error")

import numpy as np
import transformers
from PIL import Image

for config, path in json.load(sys.stdin):
    processor = getattr(transformers, config["image_processor_type"]).from_dict(config)
    with Image.open(path) as image:
        [pixels] = processor(image.convert("RGB"), return_tensors="np")["pixel_values"]
    sys.stdout.buffer.write(struct.pack("<II", *pixels.shape[1:]))
    sys.stdout.buffer.write(np.ascontiguousarray(pixels, dtype="<f4").tobytes())
