"""Read by Orca when it starts. Changes nothing of what Orca says; adds a socket that answers how busy it is."""
import json
import os
import socket
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from gi.repository import GLib
from orca import event_manager, orca_state
import capture_speech as capture

manager = event_manager.getManager()
count = {"keys": 0}
_enqueue, _key = manager._enqueue, manager._processKeyboardEvent


def enqueue(event):
    capture.last[0] = time.monotonic()
    return _enqueue(event)


def key(event):
    count["keys"] += 1
    capture.last[0] = time.monotonic()
    try:
        return _key(event)
    finally:
        capture.last[0] = time.monotonic()


# Orca takes an event up as soon as it is idle. On a busy machine that is now and then between two that belong together
# (the caret moved, the focus moved), and then it says nothing for a Tab: let events gather for a moment.
GATHER_MS = 60


def add_to_queue(event, is_async):
    manager._eventQueue.put(event)
    if is_async and not manager._gidleId:

        def begin():
            manager._gidleId = GLib.idle_add(manager._dequeue)
            return False

        manager._gidleId = GLib.timeout_add(GATHER_MS, begin)


manager._addToQueue = add_to_queue
manager._enqueue = enqueue
manager._processKeyboardEvent = key


def pending():
    live = getattr(orca_state.activeScript, "liveRegionManager", None)
    return manager._eventQueue.qsize() + (len(live.msg_queue) if live else 0)


server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
server.bind(os.environ["SR_SOCK"])
server.listen(4)


def accept(_fd, _condition):
    connection, _ = server.accept()
    GLib.io_add_watch(connection.fileno(), GLib.PRIORITY_LOW, GLib.IO_IN | GLib.IO_HUP, answer, connection)
    return True


def answer(_fd, _condition, connection):
    if not connection.recv(4096):
        connection.close()
        return False
    idle = round((time.monotonic() - capture.last[0]) * 1000)
    state = dict(count, idle_ms=idle, pending=pending())
    connection.sendall((json.dumps(state) + "\n").encode())
    return True


GLib.io_add_watch(server.fileno(), GLib.PRIORITY_LOW, GLib.IO_IN, accept)
