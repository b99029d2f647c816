/*
 * Keras Applications: input, preprocessing, and where Keras keeps their weights.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

import type { Application } from "../pretrained/application.ts";

/** The networks of Keras Applications, as Keras spells their names. */
export type ApplicationName =
  | "ConvNeXtBase"
  | "ConvNeXtLarge"
  | "ConvNeXtSmall"
  | "ConvNeXtTiny"
  | "ConvNeXtXLarge"
  | "DenseNet121"
  | "DenseNet169"
  | "DenseNet201"
  | "EfficientNetB0"
  | "EfficientNetB1"
  | "EfficientNetB2"
  | "EfficientNetB3"
  | "EfficientNetB4"
  | "EfficientNetB5"
  | "EfficientNetB6"
  | "EfficientNetB7"
  | "EfficientNetV2B0"
  | "EfficientNetV2B1"
  | "EfficientNetV2B2"
  | "EfficientNetV2B3"
  | "EfficientNetV2L"
  | "EfficientNetV2M"
  | "EfficientNetV2S"
  | "InceptionResNetV2"
  | "InceptionV3"
  | "MobileNet"
  | "MobileNetV2"
  | "MobileNetV3Large"
  | "MobileNetV3Small"
  | "NASNetLarge"
  | "NASNetMobile"
  | "ResNet101"
  | "ResNet101V2"
  | "ResNet152"
  | "ResNet152V2"
  | "ResNet50"
  | "ResNet50V2"
  | "VGG16"
  | "VGG19"
  | "Xception";

/** Every network of Keras Applications by its name. */
export const applications: Readonly<Record<ApplicationName, Application<ApplicationName>>> = {
  ConvNeXtBase: {
    name: "ConvNeXtBase", module: "convnext", height: 224, width: 224,
    preprocessing: "none", parameterCount: 88591464,
    weights: {
      fileName: "convnext_base.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/convnext/convnext_base.h5",
      hash: { algorithm: "sha256", hex: "52cbb006d3dadd03f6e095a8ca1aca47aecdd75acb4bc74bce1f5c695d0086e6" },
    },
  },
  ConvNeXtLarge: {
    name: "ConvNeXtLarge", module: "convnext", height: 224, width: 224,
    preprocessing: "none", parameterCount: 197767336,
    weights: {
      fileName: "convnext_large.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/convnext/convnext_large.h5",
      hash: { algorithm: "sha256", hex: "070c5ed9ed289581e477741d3b34beffa920db8cf590899d6d2c67fba2a198a6" },
    },
  },
  ConvNeXtSmall: {
    name: "ConvNeXtSmall", module: "convnext", height: 224, width: 224,
    preprocessing: "none", parameterCount: 50223688,
    weights: {
      fileName: "convnext_small.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/convnext/convnext_small.h5",
      hash: { algorithm: "sha256", hex: "ce1277d8f1ee5a0ef0e171469089c18f5233860ceaf9b168049cb9263fd7483c" },
    },
  },
  ConvNeXtTiny: {
    name: "ConvNeXtTiny", module: "convnext", height: 224, width: 224,
    preprocessing: "none", parameterCount: 28589128,
    weights: {
      fileName: "convnext_tiny.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/convnext/convnext_tiny.h5",
      hash: { algorithm: "sha256", hex: "8ae6e78ce2933352b1ef4008e6dd2f17bc40771563877d156bc6426c7cf503ff" },
    },
  },
  ConvNeXtXLarge: {
    name: "ConvNeXtXLarge", module: "convnext", height: 224, width: 224,
    preprocessing: "none", parameterCount: 350196968,
    weights: {
      fileName: "convnext_xlarge.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/convnext/convnext_xlarge.h5",
      hash: { algorithm: "sha256", hex: "c1f5ccab661354fc3a79a10fa99af82f0fbf10ec65cb894a3ae0815f17a889ee" },
    },
  },
  DenseNet121: {
    name: "DenseNet121", module: "densenet", height: 224, width: 224,
    preprocessing: "torch", parameterCount: 8062504,
    weights: {
      fileName: "densenet121_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/densenet/densenet121_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "9d60b8095a5708f2dcce2bca79d332c7" },
    },
  },
  DenseNet169: {
    name: "DenseNet169", module: "densenet", height: 224, width: 224,
    preprocessing: "torch", parameterCount: 14307880,
    weights: {
      fileName: "densenet169_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/densenet/densenet169_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "d699b8f76981ab1b30698df4c175e90b" },
    },
  },
  DenseNet201: {
    name: "DenseNet201", module: "densenet", height: 224, width: 224,
    preprocessing: "torch", parameterCount: 20242984,
    weights: {
      fileName: "densenet201_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/densenet/densenet201_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "1ceb130c1ea1b78c3bf6114dbdfd8807" },
    },
  },
  EfficientNetB0: {
    name: "EfficientNetB0", module: "efficientnet", height: 224, width: 224,
    preprocessing: "none", parameterCount: 5330571,
    weights: {
      fileName: "efficientnetb0.h5",
      url: "https://storage.googleapis.com/keras-applications/efficientnetb0.h5",
      hash: { algorithm: "md5", hex: "902e53a9f72be733fc0bcb005b3ebbac" },
    },
  },
  EfficientNetB1: {
    name: "EfficientNetB1", module: "efficientnet", height: 240, width: 240,
    preprocessing: "none", parameterCount: 7856239,
    weights: {
      fileName: "efficientnetb1.h5",
      url: "https://storage.googleapis.com/keras-applications/efficientnetb1.h5",
      hash: { algorithm: "md5", hex: "1d254153d4ab51201f1646940f018540" },
    },
  },
  EfficientNetB2: {
    name: "EfficientNetB2", module: "efficientnet", height: 260, width: 260,
    preprocessing: "none", parameterCount: 9177569,
    weights: {
      fileName: "efficientnetb2.h5",
      url: "https://storage.googleapis.com/keras-applications/efficientnetb2.h5",
      hash: { algorithm: "md5", hex: "b15cce36ff4dcbd00b6dd88e7857a6ad" },
    },
  },
  EfficientNetB3: {
    name: "EfficientNetB3", module: "efficientnet", height: 300, width: 300,
    preprocessing: "none", parameterCount: 12320535,
    weights: {
      fileName: "efficientnetb3.h5",
      url: "https://storage.googleapis.com/keras-applications/efficientnetb3.h5",
      hash: { algorithm: "md5", hex: "ffd1fdc53d0ce67064dc6a9c7960ede0" },
    },
  },
  EfficientNetB4: {
    name: "EfficientNetB4", module: "efficientnet", height: 380, width: 380,
    preprocessing: "none", parameterCount: 19466823,
    weights: {
      fileName: "efficientnetb4.h5",
      url: "https://storage.googleapis.com/keras-applications/efficientnetb4.h5",
      hash: { algorithm: "md5", hex: "18c95ad55216b8f92d7e70b3a046e2fc" },
    },
  },
  EfficientNetB5: {
    name: "EfficientNetB5", module: "efficientnet", height: 456, width: 456,
    preprocessing: "none", parameterCount: 30562527,
    weights: {
      fileName: "efficientnetb5.h5",
      url: "https://storage.googleapis.com/keras-applications/efficientnetb5.h5",
      hash: { algorithm: "md5", hex: "ace28f2a6363774853a83a0b21b9421a" },
    },
  },
  EfficientNetB6: {
    name: "EfficientNetB6", module: "efficientnet", height: 528, width: 528,
    preprocessing: "none", parameterCount: 43265143,
    weights: {
      fileName: "efficientnetb6.h5",
      url: "https://storage.googleapis.com/keras-applications/efficientnetb6.h5",
      hash: { algorithm: "md5", hex: "165f6e37dce68623721b423839de8be5" },
    },
  },
  EfficientNetB7: {
    name: "EfficientNetB7", module: "efficientnet", height: 600, width: 600,
    preprocessing: "none", parameterCount: 66658687,
    weights: {
      fileName: "efficientnetb7.h5",
      url: "https://storage.googleapis.com/keras-applications/efficientnetb7.h5",
      hash: { algorithm: "md5", hex: "8c03f828fec3ef71311cd463b6759d99" },
    },
  },
  EfficientNetV2B0: {
    name: "EfficientNetV2B0", module: "efficientnet_v2", height: 224, width: 224,
    preprocessing: "none", parameterCount: 7200312,
    weights: {
      fileName: "efficientnetv2-b0.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/efficientnet_v2/efficientnetv2-b0.h5",
      hash: { algorithm: "md5", hex: "21ecbf6da12460d5c40bb2f29ceb2188" },
    },
  },
  EfficientNetV2B1: {
    name: "EfficientNetV2B1", module: "efficientnet_v2", height: 240, width: 240,
    preprocessing: "none", parameterCount: 8212124,
    weights: {
      fileName: "efficientnetv2-b1.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/efficientnet_v2/efficientnetv2-b1.h5",
      hash: { algorithm: "md5", hex: "069f0534ff22adf035c89e2d9547a9dc" },
    },
  },
  EfficientNetV2B2: {
    name: "EfficientNetV2B2", module: "efficientnet_v2", height: 260, width: 260,
    preprocessing: "none", parameterCount: 10178374,
    weights: {
      fileName: "efficientnetv2-b2.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/efficientnet_v2/efficientnetv2-b2.h5",
      hash: { algorithm: "md5", hex: "424e49f28180edbde1e94797771950a7" },
    },
  },
  EfficientNetV2B3: {
    name: "EfficientNetV2B3", module: "efficientnet_v2", height: 300, width: 300,
    preprocessing: "none", parameterCount: 14467622,
    weights: {
      fileName: "efficientnetv2-b3.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/efficientnet_v2/efficientnetv2-b3.h5",
      hash: { algorithm: "md5", hex: "1f1fc43bd98a6e4fd8fdfd551e02c7a0" },
    },
  },
  EfficientNetV2L: {
    name: "EfficientNetV2L", module: "efficientnet_v2", height: 480, width: 480,
    preprocessing: "none", parameterCount: 119027848,
    weights: {
      fileName: "efficientnetv2-l.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/efficientnet_v2/efficientnetv2-l.h5",
      hash: { algorithm: "md5", hex: "27e6d408b53c7ebc868fefa357689935" },
    },
  },
  EfficientNetV2M: {
    name: "EfficientNetV2M", module: "efficientnet_v2", height: 480, width: 480,
    preprocessing: "none", parameterCount: 54431388,
    weights: {
      fileName: "efficientnetv2-m.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/efficientnet_v2/efficientnetv2-m.h5",
      hash: { algorithm: "md5", hex: "a3bf6aa3276309f4fc6a34aa114c95cd" },
    },
  },
  EfficientNetV2S: {
    name: "EfficientNetV2S", module: "efficientnet_v2", height: 384, width: 384,
    preprocessing: "none", parameterCount: 21612360,
    weights: {
      fileName: "efficientnetv2-s.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/efficientnet_v2/efficientnetv2-s.h5",
      hash: { algorithm: "md5", hex: "e1d88a8495beba45748fedd0cecbe016" },
    },
  },
  InceptionResNetV2: {
    name: "InceptionResNetV2", module: "inception_resnet_v2", height: 299, width: 299,
    preprocessing: "tf", parameterCount: 55873736,
    weights: {
      fileName: "inception_resnet_v2_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/inception_resnet_v2/inception_resnet_v2_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "e693bd0210a403b3192acc6073ad2e96" },
    },
  },
  InceptionV3: {
    name: "InceptionV3", module: "inception_v3", height: 299, width: 299,
    preprocessing: "tf", parameterCount: 23851784,
    weights: {
      fileName: "inception_v3_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/inception_v3/inception_v3_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "9a0d58056eeedaa3f26cb7ebd46da564" },
    },
  },
  MobileNet: {
    name: "MobileNet", module: "mobilenet", height: 224, width: 224,
    preprocessing: "tf", parameterCount: 4253864,
    weights: {
      fileName: "mobilenet_1_0_224_tf.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/mobilenet/mobilenet_1_0_224_tf.h5",
    },
  },
  MobileNetV2: {
    name: "MobileNetV2", module: "mobilenet_v2", height: 224, width: 224,
    preprocessing: "tf", parameterCount: 3538984,
    weights: {
      fileName: "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/mobilenet_v2/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224.h5",
    },
  },
  MobileNetV3Large: {
    name: "MobileNetV3Large", module: "mobilenet_v3", height: 224, width: 224,
    preprocessing: "none", parameterCount: 5507432,
    weights: {
      fileName: "weights_mobilenet_v3_large_224_1.0_float.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/mobilenet_v3/weights_mobilenet_v3_large_224_1.0_float.h5",
      hash: { algorithm: "md5", hex: "59e551e166be033d707958cf9e29a6a7" },
    },
  },
  MobileNetV3Small: {
    name: "MobileNetV3Small", module: "mobilenet_v3", height: 224, width: 224,
    preprocessing: "none", parameterCount: 2554968,
    weights: {
      fileName: "weights_mobilenet_v3_small_224_1.0_float.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/mobilenet_v3/weights_mobilenet_v3_small_224_1.0_float.h5",
      hash: { algorithm: "md5", hex: "8768d4c2e7dee89b9d02b2d03d65d862" },
    },
  },
  NASNetLarge: {
    name: "NASNetLarge", module: "nasnet", height: 331, width: 331,
    preprocessing: "tf", parameterCount: 88949818,
    weights: {
      fileName: "nasnet_large.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/nasnet/NASNet-large.h5",
      hash: { algorithm: "md5", hex: "11577c9a518f0070763c2b964a382f17" },
    },
  },
  NASNetMobile: {
    name: "NASNetMobile", module: "nasnet", height: 224, width: 224,
    preprocessing: "tf", parameterCount: 5326716,
    weights: {
      fileName: "nasnet_mobile.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/nasnet/NASNet-mobile.h5",
      hash: { algorithm: "md5", hex: "020fb642bf7360b370c678b08e0adf61" },
    },
  },
  ResNet101: {
    name: "ResNet101", module: "resnet", height: 224, width: 224,
    preprocessing: "caffe", parameterCount: 44707176,
    weights: {
      fileName: "resnet101_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/resnet/resnet101_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "f1aeb4b969a6efcfb50fad2f0c20cfc5" },
    },
  },
  ResNet101V2: {
    name: "ResNet101V2", module: "resnet_v2", height: 224, width: 224,
    preprocessing: "tf", parameterCount: 44675560,
    weights: {
      fileName: "resnet101v2_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/resnet/resnet101v2_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "6343647c601c52e1368623803854d971" },
    },
  },
  ResNet152: {
    name: "ResNet152", module: "resnet", height: 224, width: 224,
    preprocessing: "caffe", parameterCount: 60419944,
    weights: {
      fileName: "resnet152_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/resnet/resnet152_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "100835be76be38e30d865e96f2aaae62" },
    },
  },
  ResNet152V2: {
    name: "ResNet152V2", module: "resnet_v2", height: 224, width: 224,
    preprocessing: "tf", parameterCount: 60380648,
    weights: {
      fileName: "resnet152v2_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/resnet/resnet152v2_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "a49b44d1979771252814e80f8ec446f9" },
    },
  },
  ResNet50: {
    name: "ResNet50", module: "resnet", height: 224, width: 224,
    preprocessing: "caffe", parameterCount: 25636712,
    weights: {
      fileName: "resnet50_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/resnet/resnet50_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "2cb95161c43110f7111970584f804107" },
    },
  },
  ResNet50V2: {
    name: "ResNet50V2", module: "resnet_v2", height: 224, width: 224,
    preprocessing: "tf", parameterCount: 25613800,
    weights: {
      fileName: "resnet50v2_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/resnet/resnet50v2_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "3ef43a0b657b3be2300d5770ece849e0" },
    },
  },
  VGG16: {
    name: "VGG16", module: "vgg16", height: 224, width: 224,
    preprocessing: "caffe", parameterCount: 138357544,
    weights: {
      fileName: "vgg16_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/vgg16/vgg16_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "64373286793e3c8b2b4e3219cbf3544b" },
    },
  },
  VGG19: {
    name: "VGG19", module: "vgg19", height: 224, width: 224,
    preprocessing: "caffe", parameterCount: 143667240,
    weights: {
      fileName: "vgg19_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/vgg19/vgg19_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "cbe5617147190e668d6c5d5026f83318" },
    },
  },
  Xception: {
    name: "Xception", module: "xception", height: 299, width: 299,
    preprocessing: "tf", parameterCount: 22910480,
    weights: {
      fileName: "xception_weights_tf_dim_ordering_tf_kernels.h5",
      url: "https://storage.googleapis.com/tensorflow/keras-applications/xception/xception_weights_tf_dim_ordering_tf_kernels.h5",
      hash: { algorithm: "md5", hex: "0a58e3b7378bc2990ea3b43d5981f1f6" },
    },
  },
};

/** Loads the packed layers of an application. */
export const loadPackedTopology: Readonly<Record<ApplicationName, () => Promise<string>>> = {
  ConvNeXtBase: async () => (await import("./topologies/convnextbase.generated.ts")).topology,
  ConvNeXtLarge: async () => (await import("./topologies/convnextlarge.generated.ts")).topology,
  ConvNeXtSmall: async () => (await import("./topologies/convnextsmall.generated.ts")).topology,
  ConvNeXtTiny: async () => (await import("./topologies/convnexttiny.generated.ts")).topology,
  ConvNeXtXLarge: async () => (await import("./topologies/convnextxlarge.generated.ts")).topology,
  DenseNet121: async () => (await import("./topologies/densenet121.generated.ts")).topology,
  DenseNet169: async () => (await import("./topologies/densenet169.generated.ts")).topology,
  DenseNet201: async () => (await import("./topologies/densenet201.generated.ts")).topology,
  EfficientNetB0: async () => (await import("./topologies/efficientnetb0.generated.ts")).topology,
  EfficientNetB1: async () => (await import("./topologies/efficientnetb1.generated.ts")).topology,
  EfficientNetB2: async () => (await import("./topologies/efficientnetb2.generated.ts")).topology,
  EfficientNetB3: async () => (await import("./topologies/efficientnetb3.generated.ts")).topology,
  EfficientNetB4: async () => (await import("./topologies/efficientnetb4.generated.ts")).topology,
  EfficientNetB5: async () => (await import("./topologies/efficientnetb5.generated.ts")).topology,
  EfficientNetB6: async () => (await import("./topologies/efficientnetb6.generated.ts")).topology,
  EfficientNetB7: async () => (await import("./topologies/efficientnetb7.generated.ts")).topology,
  EfficientNetV2B0: async () => (await import("./topologies/efficientnetv2b0.generated.ts")).topology,
  EfficientNetV2B1: async () => (await import("./topologies/efficientnetv2b1.generated.ts")).topology,
  EfficientNetV2B2: async () => (await import("./topologies/efficientnetv2b2.generated.ts")).topology,
  EfficientNetV2B3: async () => (await import("./topologies/efficientnetv2b3.generated.ts")).topology,
  EfficientNetV2L: async () => (await import("./topologies/efficientnetv2l.generated.ts")).topology,
  EfficientNetV2M: async () => (await import("./topologies/efficientnetv2m.generated.ts")).topology,
  EfficientNetV2S: async () => (await import("./topologies/efficientnetv2s.generated.ts")).topology,
  InceptionResNetV2: async () => (await import("./topologies/inceptionresnetv2.generated.ts")).topology,
  InceptionV3: async () => (await import("./topologies/inceptionv3.generated.ts")).topology,
  MobileNet: async () => (await import("./topologies/mobilenet.generated.ts")).topology,
  MobileNetV2: async () => (await import("./topologies/mobilenetv2.generated.ts")).topology,
  MobileNetV3Large: async () => (await import("./topologies/mobilenetv3large.generated.ts")).topology,
  MobileNetV3Small: async () => (await import("./topologies/mobilenetv3small.generated.ts")).topology,
  NASNetLarge: async () => (await import("./topologies/nasnetlarge.generated.ts")).topology,
  NASNetMobile: async () => (await import("./topologies/nasnetmobile.generated.ts")).topology,
  ResNet101: async () => (await import("./topologies/resnet101.generated.ts")).topology,
  ResNet101V2: async () => (await import("./topologies/resnet101v2.generated.ts")).topology,
  ResNet152: async () => (await import("./topologies/resnet152.generated.ts")).topology,
  ResNet152V2: async () => (await import("./topologies/resnet152v2.generated.ts")).topology,
  ResNet50: async () => (await import("./topologies/resnet50.generated.ts")).topology,
  ResNet50V2: async () => (await import("./topologies/resnet50v2.generated.ts")).topology,
  VGG16: async () => (await import("./topologies/vgg16.generated.ts")).topology,
  VGG19: async () => (await import("./topologies/vgg19.generated.ts")).topology,
  Xception: async () => (await import("./topologies/xception.generated.ts")).topology,
};
