export type { Algorithm } from './types/Algorithm.ts';
export type { AlgorithmParameter, AlgorithmParameterDataTypeEnumKey } from './types/AlgorithmParameter.ts';
export type {
  Annotate200,
  Annotate400,
  Annotate401,
  Annotate404,
  AnnotateError,
  AnnotateHeaderParams,
  AnnotateMutation,
  AnnotateMutationRequest,
  AnnotateMutationResponse,
  AnnotatePathParams,
} from './types/Annotate.ts';
export type { AnnotateParams } from './types/AnnotateParams.ts';
export type { Annotation } from './types/Annotation.ts';
export type { Assessment, AssessmentLabelEnumKey } from './types/Assessment.ts';
export type { BaseAlgorithmParameter } from './types/BaseAlgorithmParameter.ts';
export type { BaseAnnotation } from './types/BaseAnnotation.ts';
export type { BaseError } from './types/BaseError.ts';
export type { DeleteModelRequest } from './types/DeleteModelRequest.ts';
export type {
  DeleteModels200,
  DeleteModels400,
  DeleteModels401,
  DeleteModels404,
  DeleteModelsError,
  DeleteModelsHeaderParams,
  DeleteModelsMutation,
  DeleteModelsMutationRequest,
  DeleteModelsMutationResponse,
} from './types/DeleteModels.ts';
export type { ExifMetadata } from './types/ExifMetadata.ts';
export type { ExportModelRequest } from './types/ExportModelRequest.ts';
export type {
  ExportModels200,
  ExportModels400,
  ExportModels401,
  ExportModelsError,
  ExportModelsHeaderParams,
  ExportModelsMutation,
  ExportModelsMutationRequest,
  ExportModelsMutationResponse,
} from './types/ExportModels.ts';
export type { GetAlgorithmResponse } from './types/GetAlgorithmResponse.ts';
export type { GetAlgorithmResponseData } from './types/GetAlgorithmResponseData.ts';
export type {
  GetAlgorithms200,
  GetAlgorithms401,
  GetAlgorithms404,
  GetAlgorithmsError,
  GetAlgorithmsHeaderParams,
  GetAlgorithmsQuery,
  GetAlgorithmsQueryResponse,
} from './types/GetAlgorithms.ts';
export type {
  GetItem200,
  GetItem400,
  GetItem401,
  GetItem404,
  GetItemError,
  GetItemHeaderParams,
  GetItemPathParams,
  GetItemQuery,
  GetItemQueryParams,
  GetItemQueryResponse,
} from './types/GetItem.ts';
export type { GetItemResponse } from './types/GetItemResponse.ts';
export type {
  GetItems200,
  GetItems401,
  GetItemsError,
  GetItemsHeaderParams,
  GetItemsQuery,
  GetItemsQueryResponse,
} from './types/GetItems.ts';
export type { GetItemsResponse } from './types/GetItemsResponse.ts';
export type {
  GetModels200,
  GetModels400,
  GetModels401,
  GetModelsError,
  GetModelsHeaderParams,
  GetModelsQuery,
  GetModelsQueryParams,
  GetModelsQueryResponse,
} from './types/GetModels.ts';
export type { GetModelsResponse } from './types/GetModelsResponse.ts';
export type {
  GetVersion200,
  GetVersion401,
  GetVersionError,
  GetVersionHeaderParams,
  GetVersionQuery,
  GetVersionQueryResponse,
} from './types/GetVersion.ts';
export type { GetVersionResponse } from './types/GetVersionResponse.ts';
export type {
  GetWorkers200,
  GetWorkers401,
  GetWorkersError,
  GetWorkersHeaderParams,
  GetWorkersQuery,
  GetWorkersQueryResponse,
} from './types/GetWorkers.ts';
export type { GetWorkersResponse } from './types/GetWorkersResponse.ts';
export type { Image } from './types/Image.ts';
export type { ImportModelRequest } from './types/ImportModelRequest.ts';
export type { ImportModelResponse } from './types/ImportModelResponse.ts';
export type {
  ImportModels200,
  ImportModels400,
  ImportModels401,
  ImportModelsError,
  ImportModelsHeaderParams,
  ImportModelsMutation,
  ImportModelsMutationRequest,
  ImportModelsMutationResponse,
} from './types/ImportModels.ts';
export type { Item, ItemStatusEnumKey } from './types/Item.ts';
export type { ItemModelAssessment } from './types/ItemModelAssessment.ts';
export type { AggregateLabelEnumKey, ItemModels } from './types/ItemModels.ts';
export type { LicenseRequest } from './types/LicenseRequest.ts';
export type { LicenseResponse } from './types/LicenseResponse.ts';
export type { LicenseResponseData, LicenseResponseDataStatusEnumKey } from './types/LicenseResponseData.ts';
export type {
  Login200,
  Login400,
  Login401,
  LoginError,
  LoginHeaderParams,
  LoginMutation,
  LoginMutationRequest,
  LoginMutationResponse,
} from './types/Login.ts';
export type { LoginParams, LoginParamsGrantTypeEnumKey } from './types/LoginParams.ts';
export type { LoginResponse } from './types/LoginResponse.ts';
export type { LoginResponseData } from './types/LoginResponseData.ts';
export type { Model, ModelAlgorithmTypeEnumKey, ModelStatusEnumKey } from './types/Model.ts';
export type { ModelResult, ModelResultLabelEnumKey } from './types/ModelResult.ts';
export type {
  Predict200,
  Predict400,
  Predict401,
  Predict403,
  Predict404,
  PredictError,
  PredictHeaderParams,
  PredictMutation,
  PredictMutationRequest,
  PredictMutationResponse,
} from './types/Predict.ts';
export type { PredictParams } from './types/PredictParams.ts';
export type { PredictResponse } from './types/PredictResponse.ts';
export type { PredictResponseData } from './types/PredictResponseData.ts';
export type { Stat } from './types/Stat.ts';
export type { DataStatusEnumKey, StatusOk } from './types/StatusOk.ts';
export type {
  Train200,
  Train400,
  Train401,
  Train403,
  TrainError,
  TrainHeaderParams,
  TrainMutation,
  TrainMutationRequest,
  TrainMutationResponse,
} from './types/Train.ts';
export type { TrainParams } from './types/TrainParams.ts';
export type { TrainResponse } from './types/TrainResponse.ts';
export type {
  UploadItem200,
  UploadItem400,
  UploadItem401,
  UploadItemError,
  UploadItemHeaderParams,
  UploadItemMutation,
  UploadItemMutationRequest,
  UploadItemMutationResponse,
} from './types/UploadItem.ts';
export type {
  UploadLicense200,
  UploadLicense400,
  UploadLicense401,
  UploadLicense403,
  UploadLicenseError,
  UploadLicenseHeaderParams,
  UploadLicenseMutation,
  UploadLicenseMutationRequest,
  UploadLicenseMutationResponse,
} from './types/UploadLicense.ts';
export type { UploadRequest } from './types/UploadRequest.ts';
export type { UploadResponse } from './types/UploadResponse.ts';
export type { UploadResponseData } from './types/UploadResponseData.ts';
export type { Worker, WorkerTypeEnumKey } from './types/Worker.ts';
export { annotate } from './clients/annotate.ts';
export { deleteModels } from './clients/deleteModels.ts';
export { exportModels } from './clients/exportModels.ts';
export { getAlgorithms } from './clients/getAlgorithms.ts';
export { getItem } from './clients/getItem.ts';
export { getItems } from './clients/getItems.ts';
export { getModels } from './clients/getModels.ts';
export { getVersion } from './clients/getVersion.ts';
export { getWorkers } from './clients/getWorkers.ts';
export { importModels } from './clients/importModels.ts';
export { login } from './clients/login.ts';
export { predict } from './clients/predict.ts';
export { train } from './clients/train.ts';
export { uploadItem } from './clients/uploadItem.ts';
export { uploadLicense } from './clients/uploadLicense.ts';
export { algorithmParameterDataTypeEnum } from './types/AlgorithmParameter.ts';
export { assessmentLabelEnum } from './types/Assessment.ts';
export { itemStatusEnum } from './types/Item.ts';
export { aggregateLabelEnum } from './types/ItemModels.ts';
export { licenseResponseDataStatusEnum } from './types/LicenseResponseData.ts';
export { loginParamsGrantTypeEnum } from './types/LoginParams.ts';
export { modelAlgorithmTypeEnum } from './types/Model.ts';
export { modelStatusEnum } from './types/Model.ts';
export { modelResultLabelEnum } from './types/ModelResult.ts';
export { dataStatusEnum } from './types/StatusOk.ts';
export { workerTypeEnum } from './types/Worker.ts';
