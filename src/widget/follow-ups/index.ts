import styles from './follow-ups.css?inline'

export { FollowUps } from './FollowUps'
export { styles }
