/**
 * Where Keras 3 keeps the weights of each layer of a model in `model.weights.h5`: by class, not by name, numbered
 * in the order of the layers: `conv2d`, `batch_normalization`, `conv2d_1`, …
 * Source: `_save_container_state` of Keras 3's `saving_lib.py`.
 */
export function weightGroups(classNames: readonly string[]): readonly string[] {
  const used = new Map<string, number>();
  return classNames.map((className) => {
    const group = snakeCase(className);
    const count = used.get(group) ?? 0;
    used.set(group, count + 1);
    return count === 0 ? group : `${group}_${count}`;
  });
}

/** `Conv2D` → `conv2d`, `ReLU` → `re_lu`, `GlobalAveragePooling2D` → `global_average_pooling2d`, as Keras 3 does it. */
export function snakeCase(className: string): string {
  return className
    .replace(/\W+/g, "")
    .replace(/(.)([A-Z][a-z]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
}
