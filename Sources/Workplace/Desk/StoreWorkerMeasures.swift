import Casework

/// Counting, away from the screen's thread: there may be thousands of papers.
extension StoreWorker {
  func tellMeasures(_ ticket: Int, _ session: Session) {
    do throws(Refusal) {
      parts.tell(.measures(ticket: ticket, try session.measures()))
    } catch { parts.tell(.refused(ticket: ticket, error)) }
  }

  func tellFeedback(below limit: Int, _ ticket: Int, _ session: Session) {
    do throws(Refusal) {
      parts.tell(.feedback(ticket: ticket, try session.feedbackOverTime(below: limit)))
    } catch { parts.tell(.refused(ticket: ticket, error)) }
  }
}
