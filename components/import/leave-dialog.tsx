import { Dialog } from '../shell/dialog'

/** Asked before corrections are thrown away. */
export function LeaveDialog({
  isOpen,
  message = 'This article is not on the desk yet. What you corrected here is lost when you leave.',
  onStay,
  onLeave,
}: {
  readonly isOpen: boolean
  readonly message?: string
  readonly onStay: () => void
  readonly onLeave: () => void
}) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onStay}
      title="Leave without saving?"
      footer={
        <>
          <button type="button" className="button" onClick={onStay}>
            Stay here
          </button>
          <button type="button" className="button primary" onClick={onLeave}>
            Leave
          </button>
        </>
      }
    >
      <p>{message}</p>
    </Dialog>
  )
}
