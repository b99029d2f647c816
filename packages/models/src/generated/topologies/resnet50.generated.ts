/*
 * The layers of ResNet50; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZjdbptKEIDfZa/RESzgnPYu51SqKrVVr2tF1tpsUhQCFmArbdR37wzgzezPbH0T2VVr1XzsMPOxO7vJi2jVkxbvRa+HVo9lKhLxWLfVIN6v1+JTuz+M" +
  "n9VP3YvkRWzVuPuxGX6oPQxYt4emSaQspn/53e+7ZC2+6777pqqqbh/kBxyyn79gsBxuSqbP+d7/u/Y433RfN6Pu4YmrAh6u+1Y3m6H+hQ+5SW7uEjGM" +
  "fV1pTEkmEr6bqOKomrqClKu6UWPdtZtejTguSzK476HvDnsYliVC7cb6ON0Co5q61QpKEodBb7a1glvG/qCntP7DIr92/RNE/jUPgBTVcw035YnQ+6Fu" +
  "MEj6Twp/MvibiJ1uoYA5CGS7Uw3kYCLevj4aI9FEet0cxF/NTcVMn7O5L+r5W9dBEadb4ctJ2GQ5IMhWeP4LmEW+jp6/v+ULOCutuUw+rQEn9RtnJcvV" +
  "5W3dVhDvhUsxk//+LcW3X1Hn5XUNb7TM5FXqOiOvi6zLM6bXRfI6Y2Ve5D0G8rqGaZ+lsINfZZs4I7GLTLDAgryKHSktrrPfn5PY27/Ij023Vc3tUffq" +
  "QVsnqEet91X9BDffq2aY7/6g2wHe2Is4tPU4TcY0dR42dPfjk3oOPA0ybPDYPB2jYViNB+nNdEkka8BQhtiBqGwDFcMlONsl8G6Wa/h5ugiHzvniFs6P" +
  "8yVYFPOl6fy4XCxBHtRkBYR2s1yDz9PFm3m03GybbveYbYKPI9R7LmE0AXjDFpXRuPAfNq604r5zaHqKexOi+YnK0FPT+alBlhOWwTuzIExLZHgG9/Pt" +
  "DmNYrozKRcpJQMbLlVG5SPm4MbnyVV8w7qJoYo4iuSh6F1IkeUV5VBFSrhRkvKI8qggpHzemKI8qQsoqymOKcqooW7oDBIusUUK9WgijteC+ZeGgJEL5" +
  "wLakzB1qr9LMHR1cpmSwt0zJSH+ZGhhapgZSwdAtCWPWKaGcB3edOoKZhUooH9gR7OLgNCTUn4YGhqahgbwlZqkSyhXjLlXHErNWCeUDRy0xi5VQ1lJ4" +
  "sRrIWyqilpByxSCLWCqilpDygaOWiqglpKylImapsCzBWQRZEW1phHrFEGYVs+wnBgctEcoHdiwtG4rBTktb9gWDgy2NDPZaGhnptzQDQy3NQCLYTofp" +
  "aIRyGryOZvtlOhqhfGDHr5txcBYS6s9CA0Oz0EBWEtPQCOVq8RqaLYlpaITygaOSmIZGKCsp3NAMZCUx/YxQrhavn9mSmH5GKB84KonpZ4SyksL9zEBW" +
  "UhmVhJSrBVlEUhmVhJQPHJVURiUhZSWVMUklL2kVlYSUqwVZRNIqKgkpHzgqaRWVhJSVtIpJWlk74xK1jO6MhHrFEEaLkUtGBgctEcoHti3J5ccTg+2d" +
  "US7nFoODOyMZ7O2MZKS/MxoY2hkNpIJtxmyNhHIe3K3REcxsjYTygR3BtkFmayTUn4YGhqahgbwlZm8klCvG3RsdS8zeSCgfOGqJ2RsJZS2F90YDiSUJ" +
  "UdXxwfqFGv6Set/rqobfDXbtMF+++/0H";
