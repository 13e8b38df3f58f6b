@file:Suppress("UNUSED_PARAMETER")

package android.webkit

import android.view.View

abstract class WebSettings {
  abstract var textZoom: Int
  abstract var allowFileAccess: Boolean

  abstract fun setGeolocationEnabled(flag: Boolean)
}

open class WebView : View() {
  open val settings: WebSettings
    get() = throw NotImplementedError()
}
