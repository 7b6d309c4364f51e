import { Dialog } from '../shell/dialog'

/** Asked before corrections are thrown away. */
export function LeaveDialog({
  isOpen,
  onStay,
  onLeave,
}: {
  readonly isOpen: boolean
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
      <p>This article is not on the desk yet. What you corrected here is lost when you leave.</p>
    </Dialog>
  )
}
