import { fileRoute } from '../../explorer/fileRoute';

export const { getStaticPaths, GET } = fileRoute('json');
