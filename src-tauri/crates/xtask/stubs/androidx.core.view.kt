@file:Suppress("UNUSED_PARAMETER")

package androidx.core.view

import android.view.View

class Insets {
  @JvmField val left: Int = 0
  @JvmField val top: Int = 0
  @JvmField val right: Int = 0
  @JvmField val bottom: Int = 0
}

open class WindowInsetsCompat {
  fun getInsets(typeMask: Int): Insets = Insets()

  class Type {
    companion object {
      @JvmStatic fun systemBars(): Int = 0

      @JvmStatic fun displayCutout(): Int = 0

      @JvmStatic fun ime(): Int = 0
    }
  }

  companion object {
    @JvmField val CONSUMED: WindowInsetsCompat = WindowInsetsCompat()
  }
}

fun interface OnApplyWindowInsetsListener {
  fun onApplyWindowInsets(v: View, insets: WindowInsetsCompat): WindowInsetsCompat
}

class ViewCompat {
  companion object {
    @JvmStatic
    fun setOnApplyWindowInsetsListener(view: View, listener: OnApplyWindowInsetsListener?) = Unit
  }
}
