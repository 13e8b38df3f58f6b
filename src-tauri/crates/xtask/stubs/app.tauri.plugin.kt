@file:Suppress("UNUSED_PARAMETER")

package app.tauri.plugin

import android.app.Activity

open class JSObject

class Channel {
  fun send(data: JSObject) = Unit
}

class Invoke {
  fun <T> parseArgs(cls: Class<T>): T = throw NotImplementedError()

  fun resolve() = Unit
}

abstract class Plugin(private val activity: Activity)
