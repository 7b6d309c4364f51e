/** How the two texts are shown. The style sheet follows the boxes: it works before any script runs. */
export function ComparedViews() {
  return (
    <div className="compared-views">
      <label className="check">
        <input type="checkbox" id="only-differences" />
        Only what differs
      </label>
      <label className="check only-wide">
        <input type="checkbox" id="one-column" />
        In one column
      </label>
    </div>
  )
}
