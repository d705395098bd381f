export type { Algorithm } from './Algorithm.ts';
export type { AlgorithmParameter, AlgorithmParameterDataTypeEnumKey } from './AlgorithmParameter.ts';
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
} from './Annotate.ts';
export type { AnnotateParams } from './AnnotateParams.ts';
export type { Annotation } from './Annotation.ts';
export type { Assessment, AssessmentLabelEnumKey } from './Assessment.ts';
export type { BaseAlgorithmParameter } from './BaseAlgorithmParameter.ts';
export type { BaseAnnotation } from './BaseAnnotation.ts';
export type { BaseError } from './BaseError.ts';
export type { DeleteModelRequest } from './DeleteModelRequest.ts';
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
} from './DeleteModels.ts';
export type { ExifMetadata } from './ExifMetadata.ts';
export type { ExportModelRequest } from './ExportModelRequest.ts';
export type {
  ExportModels200,
  ExportModels400,
  ExportModels401,
  ExportModelsError,
  ExportModelsHeaderParams,
  ExportModelsMutation,
  ExportModelsMutationRequest,
  ExportModelsMutationResponse,
} from './ExportModels.ts';
export type { GetAlgorithmResponse } from './GetAlgorithmResponse.ts';
export type { GetAlgorithmResponseData } from './GetAlgorithmResponseData.ts';
export type {
  GetAlgorithms200,
  GetAlgorithms401,
  GetAlgorithms404,
  GetAlgorithmsError,
  GetAlgorithmsHeaderParams,
  GetAlgorithmsQuery,
  GetAlgorithmsQueryResponse,
} from './GetAlgorithms.ts';
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
} from './GetItem.ts';
export type { GetItemResponse } from './GetItemResponse.ts';
export type {
  GetItems200,
  GetItems401,
  GetItemsError,
  GetItemsHeaderParams,
  GetItemsQuery,
  GetItemsQueryResponse,
} from './GetItems.ts';
export type { GetItemsResponse } from './GetItemsResponse.ts';
export type {
  GetModels200,
  GetModels400,
  GetModels401,
  GetModelsError,
  GetModelsHeaderParams,
  GetModelsQuery,
  GetModelsQueryParams,
  GetModelsQueryResponse,
} from './GetModels.ts';
export type { GetModelsResponse } from './GetModelsResponse.ts';
export type {
  GetVersion200,
  GetVersion401,
  GetVersionError,
  GetVersionHeaderParams,
  GetVersionQuery,
  GetVersionQueryResponse,
} from './GetVersion.ts';
export type { GetVersionResponse } from './GetVersionResponse.ts';
export type {
  GetWorkers200,
  GetWorkers401,
  GetWorkersError,
  GetWorkersHeaderParams,
  GetWorkersQuery,
  GetWorkersQueryResponse,
} from './GetWorkers.ts';
export type { GetWorkersResponse } from './GetWorkersResponse.ts';
export type { Image } from './Image.ts';
export type { ImportModelRequest } from './ImportModelRequest.ts';
export type { ImportModelResponse } from './ImportModelResponse.ts';
export type {
  ImportModels200,
  ImportModels400,
  ImportModels401,
  ImportModelsError,
  ImportModelsHeaderParams,
  ImportModelsMutation,
  ImportModelsMutationRequest,
  ImportModelsMutationResponse,
} from './ImportModels.ts';
export type { Item, ItemStatusEnumKey } from './Item.ts';
export type { ItemModelAssessment } from './ItemModelAssessment.ts';
export type { AggregateLabelEnumKey, ItemModels } from './ItemModels.ts';
export type { LicenseRequest } from './LicenseRequest.ts';
export type { LicenseResponse } from './LicenseResponse.ts';
export type { LicenseResponseData, LicenseResponseDataStatusEnumKey } from './LicenseResponseData.ts';
export type {
  Login200,
  Login400,
  Login401,
  LoginError,
  LoginHeaderParams,
  LoginMutation,
  LoginMutationRequest,
  LoginMutationResponse,
} from './Login.ts';
export type { LoginParams, LoginParamsGrantTypeEnumKey } from './LoginParams.ts';
export type { LoginResponse } from './LoginResponse.ts';
export type { LoginResponseData } from './LoginResponseData.ts';
export type { Model, ModelAlgorithmTypeEnumKey, ModelStatusEnumKey } from './Model.ts';
export type { ModelResult, ModelResultLabelEnumKey } from './ModelResult.ts';
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
} from './Predict.ts';
export type { PredictParams } from './PredictParams.ts';
export type { PredictResponse } from './PredictResponse.ts';
export type { PredictResponseData } from './PredictResponseData.ts';
export type { Stat } from './Stat.ts';
export type { DataStatusEnumKey, StatusOk } from './StatusOk.ts';
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
} from './Train.ts';
export type { TrainParams } from './TrainParams.ts';
export type { TrainResponse } from './TrainResponse.ts';
export type {
  UploadItem200,
  UploadItem400,
  UploadItem401,
  UploadItemError,
  UploadItemHeaderParams,
  UploadItemMutation,
  UploadItemMutationRequest,
  UploadItemMutationResponse,
} from './UploadItem.ts';
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
} from './UploadLicense.ts';
export type { UploadRequest } from './UploadRequest.ts';
export type { UploadResponse } from './UploadResponse.ts';
export type { UploadResponseData } from './UploadResponseData.ts';
export type { Worker, WorkerTypeEnumKey } from './Worker.ts';
export { algorithmParameterDataTypeEnum } from './AlgorithmParameter.ts';
export { assessmentLabelEnum } from './Assessment.ts';
export { itemStatusEnum } from './Item.ts';
export { aggregateLabelEnum } from './ItemModels.ts';
export { licenseResponseDataStatusEnum } from './LicenseResponseData.ts';
export { loginParamsGrantTypeEnum } from './LoginParams.ts';
export { modelAlgorithmTypeEnum } from './Model.ts';
export { modelStatusEnum } from './Model.ts';
export { modelResultLabelEnum } from './ModelResult.ts';
export { dataStatusEnum } from './StatusOk.ts';
export { workerTypeEnum } from './Worker.ts';
