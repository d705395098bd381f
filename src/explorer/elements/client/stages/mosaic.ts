/* The components that forms and documentation are made of, on their own, so that reading them is a task of its own. */
export { VStack } from '@stoplight/mosaic';
