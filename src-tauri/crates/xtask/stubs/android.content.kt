@file:Suppress("UNUSED_PARAMETER")

package android.content

import android.content.res.Resources
import android.net.Uri

open class Context {
  open val packageName: String = ""
  open val resources: Resources = Resources()

  open fun startActivity(intent: Intent) = Unit
}

open class Intent(action: String, uri: Uri) {
  open fun addFlags(flags: Int): Intent = this

  companion object {
    const val FLAG_ACTIVITY_NEW_TASK: Int = 0x10000000
  }
}
