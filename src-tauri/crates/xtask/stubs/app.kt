@file:Suppress("UNUSED_PARAMETER")

package jp.kencom.toroku

import android.webkit.WebView
import androidx.appcompat.app.AppCompatActivity

/** What Tauri and the Android build write beside the app's own classes. */
abstract class TauriActivity : AppCompatActivity() {
  open fun onWebViewCreate(webView: WebView) = Unit
}

class R {
  class bool {
    companion object {
      const val upright: Int = 0
    }
  }

  class color {
    companion object {
      const val ground: Int = 0
    }
  }
}
