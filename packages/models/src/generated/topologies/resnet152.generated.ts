/*
 * The layers of ResNet152; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZtdb6NWF0b/C9eoMvgr7t20I1WV2mquG0UWiZkMGoItbEfTiea/d58NPrOB8zzHN1Hy6m3UeJlj9jLEq4S8JE3xVCa/Jm15bMpTtsyTNPlaNbtj8uvt" +
  "bfJnczif/ir+K9skfUnui9PDl+3xS3GQLW6bc12neb7Qf+Z3P+7S2+Tfst1/Kna7qnnMP7pNDt03brG5PCnVr91zf983z92TPlf1qWzlFVcLefGybcp6" +
  "e6y+uxdZp+u7NDme2mpXul3K01y+96smz0Vd7WSXd1VdnKp9s22Lk9suSzN53mO7Px9ksyxNiodT9axPka3qqikLGSk5H8vtfVXIU07tudTd+s0N+c++" +
  "fZKVv3cbyC4W3yp50jxNysOxqt0is19m8r9M/p8mD2UjA3SLyN4+FLXsg1/xw8+XdivZHWnL+pxEzekw+rUz93fx7dN+L0NcnirfXISp5YCgocLr34BO" +
  "5M+tu+9f8w24are6MfFuHd1R/cp7lS9Xb2/rw07We0G7mOU3sV18/TPquv16D+/oMsvfpa4r9utNzssrDq832a8rzsw3eR8D+/UeDvtsJp/g7/LHxBU7" +
  "9iYHWOCEfBefSLPF+/x5f82Ovf4b+Ue9vy/qD89lWzyWg4L6WpaHXfUkT/5c1Mfu2R/L5ijv2EtybqqTHoyz2ejFjvvPp6fiW+DVZA9rl82a0bJZ5UJ6" +
  "qw8l6a1gGSN5EFHZViaWh6TtUnlv+sfc18uDEp3dg/fSj91DclJ0D2k/9g8uRZ7MNFhQftz0j8nXy4Prbut8e1/vH75m2+DLGTp5XcPsDsg7PKA5XVf+" +
  "Ba6bD9bdjOjssu46ROcXmodedda9apDNDcvkPRtAOSwdcw0+3d/9+RSWm1O5jiIJjmG5OZXrKF6Xyc1/6guu2ytSNlKU94o2IUU5VjSnihxFoziGFc2p" +
  "IkfxukzRnCpyFCqaM0VzqyjrfzrIYuQcNXQyi2F2Fve5NcBBSYbihYeSsvGmw7M0G28dPE3NxpPT1Gw5PU09DJ2mHlrB8tPSMHCeGoo8jM/TkWBwohqK" +
  "Fx4JHuPgYWjo9DD0MHQYeogtgVPVUDTM+FQdWQLnqqF4YWoJnKyGQkvhk9VDbGlBLTmKhnGMWFpQS47ihamlBbXkKLS0YJYWxNKSWnIUDeMYsbSklhzF" +
  "C1NLS2rJUWhpySwtiaUVteQoGsYxYmlFLTmKF6aWVtSSo9DSillaEUtraslRNIxjxNKaWnIUL0wtraklR6GlNbO0JpZuqCVH0TCOEUs31JKjeGFq6YZa" +
  "chRaumGWbgaW5L+RHFvQ1DJ0Moxhg2H6zvU4aMlQvPDIUh+6Ho9Sq+9Vj4OpZTaepJbZcppaHoZSy0MjeLg7oLQMRRompTX0C0rLULzwyO94j4NHoaHT" +
  "o9DD0FHoIZQEQstQNMsktIaSQGgZihemkkBoGQolhUPLQygJdJahaJZJZw0lgc4yFC9MJYHOMhRKCneWh1ASyCxD0SyTzBpKApllKF6YSgKZZSiUFM4s" +
  "D6EkUFmGolkmlTWUBCrLULwwlQQqy1AoKVxZHkJJILIMRbNMImsoCUSWoXhhKglElqFQUjiyPISSQGMZimaZNNZQEmgsQ/HCVBJoLEOhpHBjeQglbagk" +
  "R9EsjhFJGyrJUbwwlbShkhyFkjZM0gZLymY8RB2GweggS9EZb1GHydpUlXDmSjGUJZTYEop1Rbqdhnus3CPpTtt9Eu+T/aa6fIMHdV0iPKyLVHjGM1wx" +
  "HCkS4sKpLpbiCpkuHuOKsS6a40KxLh7kiuFIkSQXTnWxKFfIdPEsV4x10TAXinXxNFcMR4rEuXCqi+W5QqaLB7pirIsmulCsi0e6YjhSJNOFU10s1BUy" +
  "XTzVFWNdNNaFYl081xXDkSLBLpzqYsmukOni0a4Y66LZLhTr4uGuGI4USXfhVBeLd4VMF893xVgXDXihWBdPeMVwpEjEC6e6WMYrZLp4yCvGumjKC8W6" +
  "eMwrhiNFcl441cWCXiHTxZNeMdZFo14ovvrJq14xvEwZqXrh9Aooq3qF7Boor3rF+CoorXqhWBevesVwpEjVC6e6WNUrZLp41SvGumjVC8W6IhfX6dX1" +
  "2OX1yPV1eoE9doU9comdX2PnF9lJ1ee86hXDkSJVL5zqYlWvkOniVa8Y66JVLxTr4lWvGI4UqXrhVBereoVMF696xVgXrXqhWBevesVwpEjVC6e6WNUr" +
  "ZLp41SvGumjVC8W6eNUrhiNFql441cWqXiHTxateMdZFq14o1sWrXjEcKVL1wqkuVvUKmS5e9YqxLlr1QrEuXvWK4UiRqhdOdbGqV8h08apXjHXRqheK" +
  "dfGqVwxHilS9cKqLVb1CpotXvWKsi1a9UPzrel71iuHv1SNVL5z+yp5VvUL2S3te9Yrxr+1p1QvFunjVK4YjRapeONXFql4h08WrXjHWRateKNbFq14x" +
  "HClS9cKpLlb1CpkuXvWKsS5a9UKxrsjNM/TumdjtM5H7Z+gNNLE7aCK30PB7aPhNNKTq57zqFcORIlUvnOpiVa+Q6eJVrxjrolUvFOviVa8YjhSpeuFU" +
  "F6t6hUwXr3rFWBeteqFYF696xXCkSNULp7pY1StkunjVK8a6aNULtXef9gsv6d2nhk4mMswOlPf75HHQlaF44aGpvP/TJI+Hd5/m/b3BHgfvPjUbT+4+" +
  "NVtO7z71MHT3qYdW8JCBz1JDkYfxJ+lIMPggNRQvPBI8NAg+RQ2dHogeho5DD7El8BFqKBpm/AE6sgQ+Pw3FC1NL4MPTUGgp/NHpobGUy6rF8+Pgj2nd" +
  "H6gf2nJXyd8F75tj9/Ddj/8B";
