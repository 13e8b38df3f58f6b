@file:Suppress("UNUSED_PARAMETER")

package android.app

import android.content.Context
import android.content.res.Configuration
import android.os.Bundle
import android.view.View
import android.view.Window

open class Activity : Context() {
  open var requestedOrientation: Int = 0
  open val window: Window
    get() = throw NotImplementedError()

  protected open fun onCreate(savedInstanceState: Bundle?) = Unit

  open fun onConfigurationChanged(newConfig: Configuration) = Unit

  open fun <T : View> findViewById(id: Int): T = throw NotImplementedError()

  fun runOnUiThread(action: Runnable) = Unit

  open fun moveTaskToBack(nonRoot: Boolean): Boolean = false
}
