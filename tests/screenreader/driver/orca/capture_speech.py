"""A speech server of Orca that writes to a file what would be spoken, a JSON object a line, and says at
once that it was spoken: no sound card, no synthesizer."""
import json
import os
import time

from gi.repository import GLib
from orca import chnames, speechserver

LOG = open(os.environ["SR_LOG"], "a", buffering=1, encoding="utf-8")
last = [time.monotonic()]


def emit(kind, text):
    last[0] = time.monotonic()
    LOG.write(json.dumps(dict(kind=kind, text=text), ensure_ascii=False) + "\n")


class SpeechServer(speechserver.SpeechServer):
    _server = None

    @staticmethod
    def getFactoryName():
        return "capture"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if not SpeechServer._server:
            SpeechServer._server = SpeechServer()
        return SpeechServer._server

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._server = None

    def getInfo(self):
        return ["capture", "capture"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            emit("speech", text)

    def speakCharacter(self, character, acss=None):
        emit("speech", chnames.getCharacterName(character) or character)

    def speakKeyEvent(self, event, acss=None):
        emit("key", event.getKeyName())

    def sayAll(self, utterances, progress):
        def step():
            try:
                context, _acss = next(utterances)
            except StopIteration:
                return False
            emit("speech", context.utterance)
            context.currentOffset = context.endOffset
            progress(context.copy(), speechserver.SayAllContext.COMPLETED)
            return True

        GLib.idle_add(step)

    def stop(self):
        pass

    def shutdown(self):
        pass
