@file:Suppress("UNUSED_PARAMETER")

package android.view

open class View {
  open fun setPadding(left: Int, top: Int, right: Int, bottom: Int) = Unit

  open fun setBackgroundColor(color: Int) = Unit

  open fun performHapticFeedback(feedbackConstant: Int): Boolean = false
}

class HapticFeedbackConstants {
  companion object {
    const val LONG_PRESS: Int = 0
  }
}

interface WindowManager {
  class LayoutParams {
    companion object {
      const val FLAG_SECURE: Int = 0x2000
    }
  }
}

abstract class Window {
  abstract val decorView: View

  open fun addFlags(flags: Int) = Unit

  open fun clearFlags(flags: Int) = Unit

  open fun setBackgroundDrawableResource(resId: Int) = Unit
}
