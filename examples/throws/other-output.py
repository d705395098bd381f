# throws: the output differs
# --- shown from here ---
print("now")
