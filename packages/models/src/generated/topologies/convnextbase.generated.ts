/*
 * The layers of ConvNeXtBase; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZvdbuM2EIXfRdeqYVI/tnO36AJFgaIosJdBICg2N1EjS6okZ3+CffcOKSmUI9PSmd0FtkixiM3D4fAbjXks5cUr0qPybrx9WTwX6nOb3KeN8nzvKSsO" +
  "jXdze+v9WVSn9q/0i6o9/8W7T9v9Y9I8phWpbotTnvtShub/4O7bnX/r/V3WxzTPvqZtVhZakn7O9Ey/iTvfy4pnVbfezcc0b5TvHVVa0FtCBqt4E/lC" +
  "xCu59cU6WEUBjX5O6ywt9jpSEK53q90mXstobf6jeDKWq3gXht0L63VAL+3EartbxzLqFvNB/XdSRZulOa3EvPI7JSrf63V9zPJW1bQ0QTG9J1UXKk+a" +
  "7KsOF/ohxW/aOjsovfju9yo9HLLigbbrmTI80DYdstzkmdRpq3XC11k+1OWp0hP7Xrpvs+duK268PCtUStvonRqV3GcpDWnrkzLrMjt8de9U1WS5nme9" +
  "MunS7HvKjbiYWWi5+zSnRXS/1Mcm0S+Y9ZrtBtLf+Juz9Lu0bPqNLprZ7PW8i/N/rwpdeC/eqchaeiMSElC/swP1ro1lDyo/eRdDYAs0gD6YLaYpMpoi" +
  "oSo46f2xQKq6/FfRjLQnh+xoQsytr4/ZDTtQUb18MzjSZtXU+1VZNavidKy+eHrA7MUYxfqHwnb1fwG3pPff4Ja+PMPd/f4zq33Zun5IGZp52WUo1tTZ" +
  "+HIsOKvEKIQRz/fprfmJYmdpmGvuFyyNC+v6IaWB9ZgJ23X40/sHrXAZXBHqHxruhNtV8i9I99LCfswH0Pddu3Ti+OkXr16iUf+Rl/dp/o5OR+mD+qcs" +
  "9ed2t09PSlU0lqaxn+LTLrVev1lqU35sj+nnC2ulHcr1Ws3xjmSZrq3EvOT5t/Q2beP5eTCpatW06pgU5+eTW6FH0zV0PloPNW/6b+dPRB8huKRJ9Ev9" +
  "AAJ3YYCZRC/CjNLjouk42sBkndzn5f6J/j2oqn38lNE7/exmzRemP5eNIxkFlcJ1RVVmRfsayGRqhJs5oTmg9IOpoUBR5CDcLUrInAipcDqNIDjXRXT1" +
  "0eG5/fKq0Je6PqPQQs0LM9sveNsv4O0X3O0XyPZPoizd/j4hbPuFa/tNcssASB4ACQOQXAASATCJshRAnxAGQDoB6LA9gEn3O5SfCvp4qnQHHy6koRvq" +
  "88a4Hep5LuI4m+SVhZnIrGPSP88EZmu6sWa0g7bgNUkrmxSJcJSjlYBVYoXjKhGOYnSGeS0TMRsHqBMrctVJYOtkDgLYKq0MhgD3SitEILib5RwEqFta" +
  "kQtCuBwC2C6tDIYA90srRCC4G+YcBKhjWpELQoR1zG43dMekT4Rxx9RXFNIxhwOnmHxATDtmN9Ys0ZGn5HVMK5vUiZyctd9KwDqxwnGdOMrEGeW1TOSF" +
  "0/2FlJaViRW5yiQelcnMJGDDtDKYAdwwrRBg4O6XcwygfmlFLgab5QzAfmllMAO4X1ohwMDdLucYQO3SilwMtssZBDwGAc4g4DIIEAaTKIsZ9ClhDAIn" +
  "g91yBiGPQYgzCLkMQoTBJMpiBn1KGIPQ7XS1i1kIIeJBiHAIERdChECYRFkMoU8JgxC5IYy+b5iDEPMgxDiEmAshRiBMoiyG0KeEQYjdEMbfOczMsuFB" +
  "2OAQNlwIGwTCJMpiCH1KGISNG8LI0M9B2PIgbHEIWy6ELQJhEmUxhD4lDMLWDWFk6Ocg7HgQdjiEHRfCDoEwibIYQp8SBmHnhjA29HNWg2mXSYd7NbZh" +
  "JiXi1viWeUgL9Gtu0ywQ18y1zRzfzDfOmHP+DuvM885Xbs0A7lkw7TPpcBZsA01KhAXfQg9pgSzcJloALlowbTTpcBZsI01KhAXfSg9pgSzcZloAblow" +
  "7TTpcBZsQ01KhAXfUg9pgSzcploCplowXTXpcBZsX01KhAXfWQ9pgSzc3loC3lowzTXpcBZse01KhAXfYA9pgSzcFlsCFlswPTbpcBZsl01KhAXfZw9p" +
  "gSzcTlsCTlswrTbpcBZss01KhAXfbg9pgSzchlsChlswHTfpcBZsz01KhAXfdQ9pgSzcvlsCvlsyfTfp8PtzbN9NSuQOHd93D2mB9+jcvlsCvlsyfTfp" +
  "cBZs301KhAXfdw9pgSzcvlsid625t6059635N66xO9ffceuad+/6ytORgO+WTN9NOpwF23eTEmHB991DWiALt++WgO+WTN9NOpwF23eTEmHB991DWiAL" +
  "t+8OAN8tmb6bdDgLtu8mJcKC77uHtEAWbt8dAL5bMn036XAWbN9NSoQF33cPaYEs3L47AB+n71ZKD4dKegx+/HCo9inIw6HD4/f6z8TmHg7txprRjkd7" +
  "A97DoVY2LRYHRCsBa8UKzx4ink3IWSqzcYBKsSJnoYy/FJhZNHjetjKYAnzatkKEwpXD9mwcBgX3UTsYfx0ws2jwpG1lMAX4nG2FCIUrx+zZOAwK7kN2" +
  "MP4iYPJnU48qPSQPaeXcbzNgusmTp+TNOFqC/nNTPebu2/8=";
