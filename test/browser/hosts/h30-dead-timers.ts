import type { Host } from './host'

export const h30DeadTimers: Host[] = [
  {
    row: 'H30',
    condition: 'no timer of the page ever fires',
    head: `<script>for (const name of ['setTimeout', 'setInterval']) window[name] = () => 0</script>`,
  },
  {
    row: 'H30',
    condition: 'no timer of the page ever fires, and it is told of no idleness',
    head: `<script>
      for (const name of ['setTimeout', 'setInterval']) window[name] = () => 0
      delete window.requestIdleCallback
    </script>`,
  },
  {
    row: 'H30',
    condition: 'idleness never comes',
    head: '<script>window.requestIdleCallback = () => 0</script>',
  },
]
