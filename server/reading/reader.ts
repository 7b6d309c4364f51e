import { serveTasks } from './serve-tasks'
import { tasks } from './tasks'

// A process of its own for what may be hostile. It holds no desk and no secrets, so that whatever a file does to it costs
// the file alone.
serveTasks(tasks)
