/** The version of Keras whose form and meaning the Keras files written here have. */
export const KERAS_VERSION = "3.15.1";
