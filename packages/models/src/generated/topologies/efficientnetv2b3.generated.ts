/*
 * The layers of EfficientNetV2B3; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "3ZzdbuM2EIXfRdduYUmW83O37QJFgbYoehsEhmzJjhJFcm05+4d99w4pkTOSZ2btapsYDVCjy0OPyPOR1FHs3S9BlT7nwW2Qr9fFqsirpsqbl+iHZRxM" +
  "gqeiyvbB7d1d8Gu1PTS/pZ/yXTD5EizTZvWw2D+kW3jnXXUoy0k8nbb/3X+9n9wFf+X7VVoW1cZ0N/8LHac/TqfxTRQm8+t5dDVLpjfXk6Ber/d5A6J9" +
  "2x/17hne9jltiroyb00/FmYA8f0kKKqXfAc912m5zyfBc55WoEx/nF0nE3hN5uZ1OoeeL+muSKuVGRtcM4lmsxC0aTINr+ZT/DFvg8Z5lLRj/rmuXqL3" +
  "5qrromzyHVx4NgUT8l2Vl4t98dkUjGGGk2Df7IosNyOLJhH8eZtmmZnsbbA3bk6CrCjtHBa7tDFvCychdNvs6sMW3hVOgnTVFC/tNG8DMCpPwdngsM8X" +
  "yyKFLnaWdlg/GbMFY+JJkG/3RWmqGHuh8AoQAqXbZncAlzrrzR9ssXd4WVOEDgLKHALJiHD+LSPaGf6XRrzf1dv60JhxtcXMjG+SKL7G1wSGlOdZcGsX" +
  "ZVDVBRTqLVQYAAyhNSPLoJg05fns7dmftCTb+q9Jgl0g39wqb7NCouvkKpzhK1A9fYVwBelyi69hfKeX+3e+vckyg+P0EpdZFH1zV77NMusvsvCsc4ir" +
  "N+//wJ1y1DJjfHt9nu/zbfPwAUaOA8xM0+L5UDbFtizMfQsqfsftcPrgfinrZVq+g4yRbvI/69qEl3aMT3m+zYrnXm/IN9Z8kJt0t8kbD8NwALflDf86" +
  "IOzdnM7UR4A3XB37YvNcF3DT5cb1e7sIPim35DCMLvJUms1gf/4/dtdZ4zx9cPp+Af/kk+t1rD1rv7wWb3W/cHeNQdaB3TLuLjRI1/C4MapeOJ1dzcMb" +
  "fB1br3fPnZ01PC7xG8PeehvrOwWG+ObDV1cld2rHl5klr48fai8NNwxRxB1fYJB4LUvPPRjDuP8z+uDpnTvwOrZe/5wd+4wa9g7Z8GZsuf6zzXnnLFev" +
  "9wRtfw047uEmvsxYGMJvOy/9hDFjFI1NLjB7vZqp554xY8NWNEhbY3dZ1D8Dpldj6/WPvLFHaD9YXk/POgS4eoNoOdq+7xulo/7vc0bD6E929OgGDw5j" +
  "yw2eG866n3F7PrmECHnmnjdN3YN5tbfH76EqGnNR+OxpeNbU6+Y5/cicNTDY0nzsZj+Gg7cV5oO4hW0KJncgw4yCHX7adheaNhhX1f/EqG03m6LJnxcr" +
  "8Ni1GTimbel7mTRjWsgQOwUoLMt69RSmi+2ufsxXzbDUUO5VHYrKBZb6BVBmLoDi8QVgabtOGfB0zXD6uGZYQaZ1kph2iE62PUoX+cdtWmXscFA9Hg1q" +
  "x4MJAajrpE2XyHiBEMC36lIdm1eZsXlNG5uOgshkbLAAncrZDM3O5qv+XFbqXLzKzMVr2lxW+lxQJnOBTeNUdi6rwVxctVhdM6gezwU1Zi6kkzYXIpO5" +
  "uP0Vq2sGVWZs2pohndSxsWvGbU1QOZ+hue+zn4u6ZlBl5qKtGdJJnQu7Zvyg+TUDzf25uHNmpq4ZVI/ngtrxXCK3/qFT9sFUjpjSbE2mmNuroJq73d+H" +
  "PIc7slPdzm9VuDO1Dx+d6vaSU7MDfE3DiWQsILaz8SIZkxVXBdyCzVBb2S0GkDVaRMbpRm7lzdRdgSrjlLIrzG+wXSfJ/SVfU3N/ybnv15FVB+7Hfhl0" +
  "KnU/7heW3O9EyX193xMZp2se3r09zF4xNnR7JbT3ZMSlbnxUGWuVjY+4YO8KuFZ8TQ3XSsVlVRFXp/K4rCjh6kQJl360EZng8luYP9qMDQKuTMXlVcZa" +
  "r2m4MhGXUFPDlam4rCri6lQelxUlXJ0o4cp0XCgTXERlcYENAi43TP5iXmWs9ZqGKxdxwRMQV1PDBawUXFYVcXUqj8uKEq5OlHDlOi6UCS5Sm8UFNvRw" +
  "mQdjqyRqckD12FrUFFzQScAFCltTwQXqMa7YLbxWlXA5tYeLjFLG5cQ+rtitEpA1XETG6Zov47WqmhxQZZw6JTlAJ8l9LjlAo+Y+lxzgK7JUHbg/c/do" +
  "p1L3zecBRJTcZ5MDuq8nByIT94nKbRZjQ2+zIC41OaDKWHtKcoBOEi4uOUCjhotLDoiLSw6Ii0kOiEtLDk6UcOnJgcgEF6nN4homB8SlJgdUGWtPSQ7Q" +
  "ScIl1NRwcckBcXHJAXExyQFxacnBiRIuPTkQmeDydxY+ORgbBFxqckCVsfaU5ACdJFxccoBGDReXHBAXlxwQF5McEJeWHJwo4dKTA5EJLn/75JODsUHA" +
  "tVZxeZWx1msarrWIa83X1HCtVVxWFXF1Ko/LihKuTpRwrXVcKBNc1B4OF9gg4NqouLzKWOs1DddGxLXha2q4Niouq4q4OpXHZUUJVydKuDY6LpQJLvJm" +
  "FhfYwOOaq7kc1WNrUVN+owedBFygsDUVXKAquFpVwuVUFlcrCric2MeVkBlquIhMpuvHrOZyVBmnTsnl0Elyn8vl0Ki5z+XyxPvL5XLzJYGeSt1PyFgU" +
  "99lcju7ruZzIZLqkNrdZjA29zYK41FyOKmPtKbkcOkm4uFwOjRouLpcjLi6XIy4mlyMuLZc7UcKl53Iik+m6oGfs4XANczniUnM5qoy1p+Ry6CThEmpq" +
  "uLhcjri4XI64mFyOuLRc7kQJl57LiUym64KesYfDNczliEvN5agy1p6Sy6GThIvL5dCo4eJyOeLicjniYnI54tJyuRMlXHouJzKZLrWHwzXM5YhLzeWo" +
  "Mtaeksuhk4SLy+XQqOHicjni4nI54mJyOeLScrkTJVx6Licyma4LesYeDtcwlyMuNZejylh7Si6HThIuLpdDo4aLy+WIi8vliIvJ5YhLy+VOlHDpuZzI" +
  "OF3zt2e9PRyuYS5HXA8qLq8y1npNw/Ug4nrga2q44B9bUHBZVcTVqTwuK0q4OlHC9aDjQpngIjNicYENAq5CxeVVxlqvabgKEVfB19RwFSouq4q4OpXH" +
  "ZUUJVydKuAodF8oEFxkziwtsEHA9qri8yljrNQ3Xo4jrka+p4XpUcVlVxNWpPC4rSrg6UcL1qONCmeAio2JxgQ0CricVl1cZa72m4XoScT3xNTVcTyou" +
  "q4q4OpXHZUUJVydKuJ50XCgTXERlcYENAq5SxeVVxlqvabhKEVfJ19RwwTe2FVxWFXF1Ko/LihKuTpRwlToulAkuUpvFBTb0cM3hubqpt8MrmKaeiaaB" +
  "NzB9gcwD/xSBHwI8+pne5vL2m+hdMwxhCy4VUKSu9m3z/dd/AA==";
