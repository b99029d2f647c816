/*
 * The layers of DenseNet121; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZtdb6NGFIb/C9eoMvgr2bu2K1WV2mqva0UWsUkWhYAFOEqz2v/eM4MzPrDnfacXrbpV15J54DDPjGd4Ge1+SZriuUw+JMey6cumHLI8S9LkqWqOffJh" +
  "t0t+bU7n4bfir7JL0i/JfTEcPu/7z8VJrtk157pO83zl/yzvvt6lu+TPsms/Fcdj1TzmH90lp/GLK7aUk1L/OZ77c9u8jCc9VPVQdnLHzUpuXnZNWe/7" +
  "6s3dZJtu79KkH7rqWLom5Wku30PV5KWoq6M0+VjVxVC1zb4rBnddlmZy3mPXnk9yWZYmxWGoXvwpclVdNWUhSsm5L/f3VSGnPBR1X/p2/eQs/2i7Zyn9" +
  "Nl4hbSxeKzlrmSblqa9qV2Xxw0L+y+T/NDmUjRgkH4buXEpzD0UtjXBffMUfr/d2lXRLurI+J9Gu8zb+c+y634vXT20rFu+nypf3HvPdbPTQtA/RCGT5" +
  "zXwIxq68Xj5+/0+HwGjYMp+3axTF7erdT/vfbtZBijSu0PUnMQ7xS9kVjyUcFfS7/Wejkq833+eorLNvhuV/aNgvdXtf1NYQPJXl6Vg9T87+6NY6B89N" +
  "NbhbySye3a1vH4bn4nVyu3E2SxNrtxz65VEuq9wCufeHknQnWDySN5nK+4txLq47mbepDHBykB7M9u7z/aAsKOPBe1kbxkOyBo6H/NpwObieV93LQj0i" +
  "+Wm4X1r4fimZ7+/r9vCU7Rff1lZM32Q7o2ZTFcV1p42XJWVC80nd2xmVLzLLhG7deje/b058HMM+OfVxFNdlPjn18Yz4LImPY9hnSX0cxXWZz5L6LCM+" +
  "K+LjGPZZUR9HcV3ms6I+q4jPmvg4hn3W1MdRXJf5rKnPOuKzIT6OYZ8N9XEU12U+G+qzsXzceidc3248NGv9eFAXz2TNHo+6z5nKkiyZihldFKjZRYri" +
  "umYXBWp2UaBgyC/cXDIVwz5gyVQU12U+YMkMlPuYS6Zi2AcsmYriuswHLJmBch9zyVQM+4AlU1Fcl/mAJTNQ7mMumYphH7BkKorrMh+wZAbKfcwlUzHs" +
  "A5ZMRXFd5gOWzEC5z5b4OIZ9ttTHUVyX+Wypzzbic0N8HMM+N9THUVyX+dxQn5uIzy3xcQz73FIfR3Fd5nNLfW4jPtmCPVAdJE/UBX+kOkxK04fqgj9V" +
  "FzEtmhMiQSGSFGhUiGSFSFiIpYWMxQUPiRYPDB6T0lSLZwbBICfKCfOcuJzcJ5M39vGoFRSXVlBckaComNFRgZr9pCiua/ZSoGYnBQqG/sLNkVcM+4Bx" +
  "VxTXZT5g0APlPmZQVAz7gKCoKK7LfEBQDJT7mEFRMewDgqKiuC7zAUExUO5jBkXFsA8IioriuswHBMVAuY8ZFBXDPiAoKorrMh8QFAPlPmZQVAz7gKCo" +
  "KK7LfEBQDJT7mEFRMewDgqKiuC7zAUExUO5jBkXFsA8IioriuswHBMVAuY8dFDUkT1QQFDUmpelDFQTFK45o0ZwQCQqRpECjQiQrRMJCLC3YQVFDosUD" +
  "gx0UNSRaPDPYQVGfwFKDh0SL5waPSWmqxaOD4IgWCw8eEi0eHzwmpakWTxCCI1osQ3hItHiK8JiUplo8SAiOaLEo4SHR4mHCY1KaavE8ITiixRKFh0SL" +
  "ZwqPSWmqxWOF4IgWCxYeEi0eLTwmpakWTxeCI1osX3hItHjC8JiUplo8ZAiOvOWylOEhec/lKcNjUpq+6vKUITiixVKGh0SLpwyPSWmqxVOG4IgW3ZSI" +
  "7EpEtiXovkRkYyKyMxFLGTlLGR4SLZ4yPCalqRZPGYIjWixleEi0eMrwmJSmWjxlCAabh3LCfPNwNd08lL/VMx61Ng9X1ubhmmweKmZ0VKBmPymK65q9" +
  "FKjZSYGCob9wc54qhn3ALFUU12U+YIoGyn3MCaoY9gHTU1Fcl/mAuRko9zFnpmLYB8xLRXFd5gMmZaDcxwz+imEfEPsVxXWZD8j8gXIfM/Erhn1A3lcU" +
  "12U+IOwHyn3MqK8Y9gFBX1Fcl/mAlB8o9zEzvmLYByR8RXFd5gPifaDcxwz3imEfEO0VxXWZD8j1gXIfe/NQQ/JEBbFeY1KaPlRBrL/iiBbNCZGgEEkK" +
  "NCpEskIkLMTSgr15qCHR4oHB3jzUkGjxzIA3D99PYKkBbR5eMdViwQFtHl4x1YplB3vzUEOixeODvXmoIdHiCQJvHr6fwDIE2jy8YqrFYgTaPLxiqhVL" +
  "EvbmoYZEi4cJe/NQQ6LF84S9eTi51+TFS2Dx8jh5wcrcK1pXHiv5txxt04+H777+DQ==";
