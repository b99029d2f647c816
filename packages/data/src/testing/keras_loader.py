"""Loads folders with Keras's loader itself.

Arguments: a folder; a JSON list of keyword arguments, with `directory` relative to that folder. Writes FOLDER/i.npy
[count, height, width, channels], where i is the position in the list, for what is not shuffled, and prints the file
paths of each: [[FILE, ...], ...].
"""

import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import keras
import numpy as np

root, options = sys.argv[1], json.loads(sys.argv[2])
listings = []
for i, keywords in enumerate(options):
    folder = os.path.join(root, keywords.pop("directory"))
    dataset = keras.utils.image_dataset_from_directory(folder, batch_size=None, verbose=False, **keywords)
    listings.append([os.path.relpath(path, folder) for path in dataset.file_paths])
    if keywords.get("shuffle", True):
        continue  # Keras shuffles once more while it loads, into an order that it does not tell
    images = [image.numpy() for image, _ in dataset]
    np.save(os.path.join(root, f"{i}.npy"), np.stack(images).astype("float32"))
print(json.dumps(listings))
