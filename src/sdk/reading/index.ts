export { readAskConfig } from '../../model/read-ask-config'
