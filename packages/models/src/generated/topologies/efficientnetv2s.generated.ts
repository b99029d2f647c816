/*
 * The layers of EfficientNetV2S; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "1ZxRb+PIEYT/C591gSlZ9q7fNlkgCJAEQV6NhUFLlE1bEhWJ8u3d4f57eijOdIuqrsjhxnYOOOB2atScrm9m2G2d97dsXazK7CYrF4tqVpXrZl02L+Of" +
  "dtkoe67W8112c3ub/WW92Td/LX4pt9not+y+aGaPd7vHYiMfvF3vl8vR5NPl4d9vv38b3Wb/LHezYlmtH8L08J8y8eIPFxfXn/LxdJTVi8WubLKbn/J2" +
  "9p/q9cv4a5i6qJZNuZVnji/l8eV2XS7vdtWv4TETiT3Kds22mpdhUePRWP68Kebz8JibbBfSGGXzalk0Vb2+2xZN+Fg+ymXaw7beb+RT+SgrZk310k6R" +
  "D8kSy0Jyyva78u6+KmTKoljuynZZfwxp/r3eriSTXw+fkCUW3yuZNRll5WZXLUOUkJgEnol34s9Ns92XstBD0uEPbbAv+tgQxC5Cwuyz/96IQ4b/SyO+" +
  "zOeypvY/v27rTb1vwhIPcUPyQnRXlvPspt0K2bquJMjR9pCHy+O9HD9fvT9ssKzLT/1lHeK/pfVgWfnn8ftvCbQP8unF0T9yRs7fFiig5DkwwNCdeYbX" +
  "77I1r05uhQ+xNcfT/3iS32drTl61EVAEMXxggKF7EZj79tC/lpvm8WdZuS5wHobuVvtlU22WVXgDSsQfeGbOX9yfl/V9sfzyUm6Lh/IfdR0KkMMan8ty" +
  "M69WR7OlRmnNF7kptg9lk2AEDuK2fyu8DYi2LrCZpmLiHXfHrnpY1ZXUA2hdfztsgl9itYC8G3/Mt+o0P7np/19P16vWef7i+HkR/9zzMnkba191Xt6K" +
  "Nz0v6D0xPa6iJN6w987VcVE2PN7gV+n14ABDX6XXVx/gEuLnSZb47sunexe+Fy8+5N3++SOsi+OWJbq4L99m9a+6Pt/K0ldfn58GX0+fBwcYuoShd3R+" +
  "8WPfIXn+Y98hee8nBUP7/Hx8vL5XxUP32HTyAVotfmGENboJvNGPB151Y7yZqa+9MvKhP6fKB/90IR/604X88gefqMEZTQdHkN0yMMDgJQytVPPXVaoo" +
  "glR6AwMMXsLQF2L+uhci/qHBB6jgQGrsnIWhrqtf79prfL+umvBQOaD9O6teNKviO7izZLHL8L1b+z2cfKwK38TdtUPZ6FZkySjb6tdtt3kYC+tqytXd" +
  "TLyMY+GaC2P38g3UYSTcOmHELKVTBNj9sp4958XdZls/lbOmH6ovH0Xti6cPkMMdJwmxMDq6PHrwPX+wyuDBKp4+WI50nDQXnifruU/rmYZxOX7t+Li4" +
  "K79vivUcLkfV09WodroYOVlxDsvWyBo/l81wUO/p0pIKlpY0sjQOwshmabIlo4pMluFo8vVxKjOaSlJBKkkjqcx4KiqbVOQkRRWmMvNSmdNUkgpSSRpJ" +
  "Zc5TUdmkYlSYijzwKJW4oAnd+6qepqLaaSqhxIiTWC5GNrnERU/o5lcVrI1sfl0b3/1GNmuLV4yoyGcZPvY5CXT3qwpyIbtfc+Hb38gml3j/iQpz6W//" +
  "JNDtryrIhWx/zYXvfyObXOLhERXm0tv/43iUL+n+V/U0F9VOcxnHS1ImzX8OkccgNIwJgsVrStRQgfxrX5ZSJUXVBBRVqoVDY9mpJnKrzvczFaPjB/GQ" +
  "TRKjdVGcVVIWhZf4QY4HQWRGy8iabvia6KDSE64qcIqc8HHcDDLJc/8ex2Tu3wP3J2kftWrP/UnaBp1q3Q9fnBjRc78TPff5HWZkTXdiVHRWgg3dWcnb" +
  "Oklx0UtMVWAtucQUl9xDDq4ZjslwzSiuVnVxdSrG1Yoerk70cPFr2sgGl8kX4tJruo+L3tOqAmvJPa245Kp1cDkxGa45xdWqLq5Oxbha0cPViR4u/iYy" +
  "ssGVLlX8Jgo2OLjiMvHDkgqsTRrDVbq4pCtFMRkuYUVwtaqLq1Mxrlb0cHWih6vkuFQ2uExsiEtscHAtKK6kAmuTxnAtXFwLHJPhWlBcreri6lSMqxU9" +
  "XJ3o4VpwXCobXObDEJfYcIRrEnFNaaGn6qm1qhFcMsnBJQqMSXCJCnCZRxFcUbW4wpeMRnRwRfEY16UJzHAZ2aSbMqKFnqrAqXMKPZnkuY8KPRlk7qNC" +
  "79IEPHX/0kQ+dT++EQ6i5z4s9NR9XugZ2aRrYqPDEmw4OiyKixZ6qgJrzyn0ZJKHCxV6MshwoUJPcaFCT3GBQk9xsUIvih4uXugZ2aQb77ZgD8LVL/QU" +
  "Fy30VAXWnlPoySQPlxOT4UKFnuJChZ7iAoWe4mKFXhQ9XLzQM7JJN71ZcKEXbHBw0UJPVWDtOYWeTPJwoUJPBhkuVOgpLlToKS5Q6CkuVuhF0cPFCz0j" +
  "m3StPQhXv9BTXLTQUxVYe06hJ5M8XKjQk0GGCxV6igsVeooLFHqKixV6UfRw8ULPyJruNJUsuNALNji4HiiupAJrk8ZwPbi4HnBMhuuB4mpVF1enYlyt" +
  "6OHqRA/XA8elssFlPgxxiQ0OrkeKK6nA2qQxXI8urkcck+GSX4wkuFrVxdWpGFcrerg60cP1yHGpbHCZjCAuscHBVVFcSQXWJo3hqlxcFY7JcFUUV6u6" +
  "uDoV42pFD1cnergqjktlg8uoEJfYgHFd0a5X1VNrVSNfb8gkB5coMCbBJSrBdVA9XFGFuA6igyuKvR9SxNePyAyXkQ2utCra9aoKnDqn65VJnvuo65VB" +
  "5j7qesP/6GXUnvvht5KOVOv+NHYzB9FzH3+9kdznXa+RjfuxLg/2gMMSbDg6LIqLdr2qAmvP6XplkocLdb0yyHChrldxoa5XcYGuV3GxrjeKHi7e9RrZ" +
  "4LL2IFz9rldx0a5XVWDtOV2vTPJwOTEZLtT1Ki7U9Sou0PUqLtb1RtHDxbteI2u64VcDkj0IV7/rVVy061UVWHtO1yuTPFyo65VBhgt1vYoLdb2KC3S9" +
  "iot1vVH0cPGu18gGV3pT46432ODgol2vqsDac7pemeThQl2vDDJcqOtVXKjrVVyg61VcrOuNooeLd71GNrhMRhBXv+tVXLTrVRVYe07XK5M8XKjrlUGG" +
  "C3W9igt1vYoLdL2Ki3W9UfRw8a7XyAaXUSGufteruGjXqyqw9pyuVyZ5uFDXK4MMF+p6FRfqehUX6HoVF+t6o+jh4l2vkQ0uky/E1e96FRftelUF1p7T" +
  "9cokDxfqemWQ4UJdr+JCXa/iAl2v4mJdbxQ9XLzrNbLBZdYMcfW7XsX1RHElFVibNIbrycX1hGMyXE8UV6u6uDoV42pFD1cnerieOC6VDS4TG+ISGxxc" +
  "zxRXUoG1SWO4nl1czzgmw/VMcbWqi6tTMa5W9HB1oofrmeNS2eAyD4a4xAYH15LiSiqwNmkM19LFtcQxGS75lSKCq1VdXJ2KcbWih6sTPVxLjktlgyv9" +
  "VEPsQbjEBgfXiuJKKrA2aQzXysXV+3WkOMhwrSiuVnVxdSrG1Yoerk70cK04LpUNLmsPwiU2OLjWFFdSgbVJY7jWLq41jslwrSmuVnVxdSrG1Yoerk70" +
  "cK05LpU13WvzYYhLbHBw1RRXUoG1SWO4ahdXjWMyXDXF1aourk7FuFrRw9WJHq6a41LZ4Eo/1RB7EC6x4QjXtVjQ1Jv+E8LQkYlhABtYvEgDKH/rWFpC" +
  "9/Hw+Pb3RrthCbIRlyoJUq/l71kNw99+/zc=";
