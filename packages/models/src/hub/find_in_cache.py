"""Prints where huggingface_hub finds files of org/pets at v1 in a cache, without a network: CACHE NAME..."""

import sys

from huggingface_hub import hf_hub_download

cache, *names = sys.argv[1:]
for name in names:
    print(hf_hub_download("org/pets", name, revision="v1", local_files_only=True, cache_dir=cache))
