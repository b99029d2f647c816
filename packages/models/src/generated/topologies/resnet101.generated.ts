/*
 * The layers of ResNet101; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZpdb6NGFIb/C9eoMvgr3ru0K1WV2mqvG0UWiUkWhWAL21G60f73PWfAkwPM++KbKK7aqOFhDnMemPErnLeoyp7z6EtU5/sqPySTJIqjp6La7KMvNzfR" +
  "X9XuePg7+z+vo/gtussO99/X++/ZTkbcVMeyjNN05v6b3v68jW+i//J6+y3bbIrqMf2qQ3bNL1psKifF7mdz7h/b6qU56aEoD3ktV1zM5OJ5XeXlel/8" +
  "0Iss4+VtHO0PdbHJdUppnMrvvmr0kpXFRqa8KcrsUGyrdZ0ddFwSJ3LeY7097mRYEkfZ/aF4cafIqLKo8kxaio77fH1XZHLKoT7mblq/a5P/butnqfyj" +
  "GSBTzF4LOWkaR/luX5RaZPLbRP5J5N84us8raaApIrO9z0qZg694/X5prWQnUuflMRo155pxPxtz/2Sv37ZbaeJ0qvxyEuYsBwR1FZ5/AxqR76Ob3z/y" +
  "Bpw1raZNPK29PtUfPKt0vvh8W9cbqfeGppikV2NT/PgVdd68LuGOzpP0InWdMa9PWZdnPF6fMq8zVuan3MfAvC7hsU8m8gl+kdvEGRP7lAcssCAv4hNp" +
  "MrvM/f6ciX38jfyz3N5l5fVLXmePeSdBPeX5blM8y8kPWblvzv6aV3u5Y2/RsSoO7mGcTHoX228fDs/Za+BqMsNSY7OL0TKs0CC9doei+EawtBHdi6hk" +
  "LR3LIcl2sdyb9pj+PB2U0NkcvJP82BySRdEccvmxPTgXedJTp6BsN+0x+Xk6uGxGp+u7cnv/lKyDlzN0cF3D7ATkDndoSuvK/8C6aafuqkcnp7rLEJ2e" +
  "aBq66qS5apBNDUvknnWgPJbKNIMP57s9HsJyUypXKZKgDMtNqVyluC6Tm77rC9ZtFTnWU5S2ilYhRSlWNKWKlKJWlGFFU6pIKa7LFE2pIqVQ0ZQpmlpF" +
  "Sbs7SDGyRg0d9GKY7UU/tzo4KMlQXLgrKekP7a7SpD86uEzN4MEyNSOHy9TD0DL10AqW3dIwsE4NRR7667QnGCxUQ3HhnuA+Dj6Ghg4fQw9Dj6GH2BJY" +
  "qoaiZvpLtWcJrFVDcWFqCSxWQ6Gl8GL1EFuaUUtKUTPKiKUZtaQUF6aWZtSSUmhpxizNOpYkiyib0S3N0EEzhnWaaT9PPA5aMhQX7llqP1A87m1p7eeC" +
  "x8EtzQwebGlm5HBL8zC0pXloBHenA3Y0Q5GGwY7W9Qt2NENx4Z7f/oyDT6Ghw6fQw9BT6CGUBDY0Q1Evgw2tKwlsaIbiwlQS2NAMhZLCG5qHUBLYzwxF" +
  "vQz2s64ksJ8ZigtTSWA/MxRKCu9nHkJJcypJKepFGZE0p5KU4sJU0pxKUgolzZmkOZa0oJKUol6UEUkLKkkpLkwlLagkpVDSgklaYElLKkkp6kUZkbSk" +
  "kpTiwlTSkkpSCiUtmaQllnRFJSlFvSgjkq6oJKW4MJV0RSUphZKumKQrLGlFJSlFvSgjklZUklJcmEpaUUlKoaQVk7TCkpIJD6KKYWBUyKLohGdRxaQ2" +
  "VSWcuXIYyhJKbAnFukZyOw3uY8l9JLrT7D4I74N5U10+gwd1nUJ4WBdJ4QmP4Q7DlkaCuHCqi0VxB5kuHsYdxrpoHBeKdfFA7jBsaSSSC6e6WCh3kOni" +
  "sdxhrIsGc6FYF4/mDsOWRsK5cKqLxXMHmS4e0B3GumhEF4p18ZDuMGxpJKYLp7pYUHeQ6eJR3WGsi4Z1oVgXj+sOw5ZGArtwqotFdgeZLh7aHca6aGwX" +
  "inXx4O4wbGkkugunulh4d5Dp4vHdYayLBnihWBeP8A7DlkZCvHCqi8V4B5kuHuQdxrpolBeKdfEw7zBsaSTOC6e6WKB3kOnikd5hrIuGeqH47SdP9Q7D" +
  "15QjqV44fQPKUr2D7B0oT/UO47egNNULxbp4qncYtjSS6oVTXSzVO8h08VTvMNZFU71QrGvk5Tp9uz72en3k/Tp9wT72hn3kFTt/x85fspNUn/JU7zBs" +
  "aSTVC6e6WKp3kOniqd5hrIumeqH2q7G28Jx+NWbooCPDbENpOyePg64MxYW7ptL27xM87n41lrZfXHoc/GrMDB58NWZGDr8a8zD01ZiHVnCXgeVrKPLQ" +
  "X7w9wWDtGooL9wR3DYKFa+jwQfQw9Bx6iC2BVWsoaqa/ZnuWwJI1FBemlsB6NRRaCq9WD42lVKpmL4+dv6jTv1Ld1fmmkD8O3Fb75vDtz18=";
