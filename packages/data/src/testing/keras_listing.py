"""Prints, as JSON, what Keras finds in a folder: {"files": [...], "labels": [...], "folders": [...]}, unshuffled."""

import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import keras

folder = sys.argv[1]
follow_links = "--follow-links" in sys.argv
dataset = keras.utils.image_dataset_from_directory(
    folder, shuffle=False, follow_links=follow_links, batch_size=None, verbose=False
)
files = [os.path.relpath(path, folder) for path in dataset.file_paths]
print(json.dumps({"files": files, "folders": dataset.class_names}))
