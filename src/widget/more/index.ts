import styles from './more.css?inline'

export { createMore } from './more'
export { styles }
