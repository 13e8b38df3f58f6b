@file:Suppress("UNUSED_PARAMETER")

package app.tauri.annotation

annotation class TauriPlugin

annotation class InvokeArg

annotation class Command
