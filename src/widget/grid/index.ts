import styles from './grid.css?inline'

export { Grid } from './Grid'
export { styles }
