/*
 * The layers of EfficientNetB4; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZxtj+JGFoX/iz+jETbv/W12R1qttLuK9mNaI2TA0M7QQMB0Jony33PLdtW9ts+9A0OHEGlGaZ+iXs7jqnswTP8e7dLXLHqKsvU6X+bZrthlxWIY9aIv" +
  "+W51ip6en6N/7w7n4j/pr9kx6v0eLdJi+TI/vaQHetnz7rzd9gbTfvXn8x+fe8/R/7PTMt3mu41r7v6XGvY/9PuDWRKPxtNxMhmO+rNpL9qv16esILF8" +
  "2f/2x1d62W9pke937qXp19xNYPC5F+W7t+xILdfp9pT1otcs3UVP5djRW3rM092SxnA/qxN4Tj70p7PxLJ7OJuNhMqU/veRDHCfT6Wg8GE+TOJnFY3ep" +
  "P42no7g/nkyms3g2odGb8/wxO+5/SFcr6j/55EY4VD84r/q9mJq4vysr/rnfvVWN1vm2yI60niEt/Et23GXb+Sn/zc1sQMb1olNxzFeZWzBNjH4OvdIK" +
  "t/mKiKzybenN/JgW7nWxGyzaHPfnA70s7kXpssjfKvueIlp/lhKx6HzK5os8pSale+W8/uEgKoYPelF2OOVb14vDRh0v6b4g+k/F8Uzu1466H8rOPvKw" +
  "rhM5CermHJWNPmWH4uWX/JSxJSt3af563hb5YZu7/mko25pqyWzNyd28mjOX2/Gv7X6Rbj/SPZZush/2e3fvVHP8kmWHVf7aaE23V3n3k1ykx01WhN1A" +
  "4/aGUxV9nLTXV030O9enkS9NlwsNpC66Hf+iOW1e9+VdDKb13+oW+JUmpk0zGd5lmuZdYnNPhir38eNhv5OfJvZPx/1hfy7cvKrO3GkzTkY0iyxb+fN9" +
  "t6dDo1lvnN1x5fbHFXWu3jXx8AFum/c5+a4rCu91U5OB+ml2J3PNewjMa3CfU9Z0Fdk1e4B5fYP2LFFp36tMXHGG3cvRqw+xeDoZ9cV/lKguP9FQh9ed" +
  "iaiHQXxdH1bILY+i8u96vO864Ea90V0OOHDjjO5TkK+d1mDwAPN6H5h/UU63jy/yzyhWj3d+3Yv31efXcNA8v8i7206fm4+v0ZWxEN0Bd3r3de2uH08e" +
  "PhfQFFVbkwcMBvey9OqNNaZgcOtWaG5N93Tmtv6mVyYD2EdzUjfPaUYH0K3bfdx/yO0+e4R52dudpqg/vbzP7K/a7vey9NrtTs+QE7kvbt0WVMFu3alx" +
  "663JzVO6fUbv+c6EnsJRE/e3Xq8eodzC8+oRnlt84/kAzVF/yPmITwjuZerVR0MrYtMsb9tFzVDwDv1dGbhRH+/Rxe2BKW4FpputcYHpe/tDFfVOn8Bc" +
  "eyAl4+kDTOwbn7nQHP/2N3zXfe5yL1evPpHeI3NPHuEZN1ic9QAjfGvgU7Y7lTfaeZcXblDa3G1T9+viNf0KTKXJbt03JMpvTNDLcvediXl5Keo9k0wr" +
  "io78vYRn+oaAe4ZKc2l8CF9dpwfGoe089lfdKorsdb4k5+fkoL/usPnr/ho9WSqvLUKfk/qKWFCt0A252O6XX+J0vvql1YkXGv34i92uZiw6h38+Zxnd" +
  "BbUYky9CpRVWW7tWyaCGujrTlzq8SE4JMft6SHdh/THZ1RCXOWF3vlQy+eblw3H/U7Ys2la1ZV5t8GahebNA3iwsbxbIG4Io1LY3YrSuN2JUw5ta1LxZ" +
  "2N6wzKuNpTm06cJ1sVLa5+5yL6ZITve7vwOStJ4nHI3VrrWsdR32i6E2FSy5SxJ/fwUVDAvH01GS2EWZ+Hu1UjWUXpUoE0+rEhWUXmyidJ/oe9lCKWRe" +
  "rUtqlbowwQQVGBU0/YShNor1aBfRRcN6tIsS0V/X+kR03LVezNGwHu4itt7eRUIW1osVwV3kbPC7aNSEtTRhBRVYGzQD1lKDtcQ9GrCWJqxSVWHVKoZV" +
  "ihqsWtRgLW1YLPNqB+EAI3MgLLJBgbUyYQUVWBs0A9ZKg6X0aMBambBKVYVVqxhWKWqwalGDtbJhsSxghROfzIGwyAYMa2DWJ1a71rLWddg9jPCNugVq" +
  "4K0IKhgXDqizJNFgWakaS69ClpWosPRik+XAsyTZYilkwTKQMQsUq8Aoo0C5T2J9I8V7VKHoouE9qlAD8dKu94NgL6hQg2bHmvewQrH3doUSMq/WPfMP" +
  "5qB95Gxo7COmZVYoVoG1RoViWlqJIgF2adBCJYppoRLFtECJYlpWifKiRssuUUIWtPyp58yBtNolimmZJYpVYK1RopiWVqNIgF0atFCNYlqoRjEtUKOY" +
  "llWjvKjRsmuUkAWtUBKUGuVswLSGZo1itWsta/p7KGpjvIcKKhgWjqejJNFAWakaSq9ClJWooPRiE+VQyBZKIQuUwTqzRLEKjLrgPRS1UaxHFYouGtaj" +
  "CjUM9xeqUEMxWsf6oRjVsB5WKLberlBCFtZLc9AucjY0dhHDMisUq8DaC95DURsFFipQdNGAhQoUw0IFimGBAsWwrALlRQ2WXaCELGCJFWFY7QLFsMwC" +
  "xSqw9oL3UNRGgaX0aMBC9YlhofrEsEB9YlhWffKiBsuuT0Lm1Y589nPmQFjt+sSw/DzxaEEF1gbNgJVpsOjBPOrRgEWkDFilqsKqVQyrFDVYtajBymxY" +
  "LAtYoTyTORAW2aDAWpuwggqsDZoBa63BWuMeDVhrE1apqrBqFcMqRQ1WLWqw1jYslgUsn/ycORAW2YBhjczkx2rXWtaMnE6NMC0SYJc6LRINWpWq0fIq" +
  "pFWJCi0vNmmNhGzRErKgFbw3wx2rwKhLnj9QI8V7lO7oouE9Snej4D1Kd+4fRjRU6f1IjGp4D9Mde2+nOyEL7/0x4sxBO8XZ0NgpTMtMd6wCay95/kCN" +
  "FFoo3tFFgxaKd0wLxTumBeId07LinRc1Wna8E7KgJVaEabXjHdMy4x2rwNpLnj9QI4WW0qVBC+U7poXyHdMC+Y5pWfnOixotO98JmVfrvjobzIG02vmO" +
  "aZn5jlVgrZHvmJYW8EiAXRq0UMBjWijgMS0Q8JiWFfC8qNGyA56QBS0f8Jw5kFY74DEtM+CxCqw1Ah7T0hIeCbBLgxZKeEwLJTymBRIe07ISnhc1WnbC" +
  "E7Kg5ROeMwfSaie8QGtsJjxWu9ay1nV47FdDjYzPn4IKxoUD6ixJNFhWqsbSq5BlJSosvdhkORbmWiyFLFiGOZv5j1Vg1CX5jxop3qP8RxcN71H+G4v+" +
  "ut6PRccd790XvIWoeQ/zH3tv5z8hC+/FiuA+cjY09hHTMvMfq8DaS/IfNVJoofxHFw1aKP8xLZT/mBbIf0zLyn9e1GjZ+U/IYrU+UThzIK12/mNaZv5j" +
  "FVh7Sf6jRgotpUuDFsp/TAvlP6YF8h/TsvKfFzVadv4TslitTxTOHEirnf+Ylpn/WAXWXpL/qJFCC+U/umjQQvmPaaH8x7RA/mNaVv7zokbLzn9CFqv1" +
  "icKZA2m18x/TMvMfq8DaS/IfNVJoofxHFw1aKP8xLZT/mBbIf0zLyn9e1GjZ+U/IYrWib0yrnf+Y1sakFVRgbdAsWhuN1gZ3adDamLRKVaVVq5hWKWq0" +
  "alGjtbFpsSxWK16MaZENCq0Xk1ZQgbVBs2i9aLRecJcGLfrNjQatUlVp1SqmVYoarVrUaL3YtFgWqxXeY1pkA6Y1Md9bsdq1ljX9ow5qg2GRAHvUYZFo" +
  "wKpUDZZXIaxKVGB5sQlrIoa1YAlZrDbMynzzxCow6oJvRlAbxXr03okuGtaj904TMVDX+knztU3r6ZejSlGzHr53Yuvt905CFv9+xec7Zw7aJ86Gxj6Z" +
  "UsYo9of2EO5Sw0R3ARqYvtHxSr9DM0yBlucau+HLf5dVX6btfyCXcupjvztVlz//8Sc=";
