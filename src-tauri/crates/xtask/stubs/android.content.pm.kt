@file:Suppress("UNUSED_PARAMETER")

package android.content.pm

open class ActivityInfo {
  companion object {
    const val SCREEN_ORIENTATION_PORTRAIT: Int = 1
  }
}
