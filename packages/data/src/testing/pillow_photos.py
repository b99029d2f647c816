"""Prepares photos with Pillow as torchvision's Resize(256) and CenterCrop(224) do.

Arguments: the name of a filter; files. Prints the SHA-256 of the pixels [224, 224, 3] that each file becomes.
"""

import hashlib
import json
import sys

from PIL import Image

resample = Image.Resampling[sys.argv[1].upper()]
hashes = []
for path in sys.argv[2:]:
    image = Image.open(path).convert("RGB")
    width, height = image.size
    longer = int(256 * max(width, height) / min(width, height))
    width, height = (256, longer) if width <= height else (longer, 256)
    image = image.resize((width, height), resample)
    left, top = round((width - 224) / 2), round((height - 224) / 2)
    image = image.crop((left, top, left + 224, top + 224))
    hashes.append(hashlib.sha256(image.tobytes()).hexdigest())
print(json.dumps(hashes))
